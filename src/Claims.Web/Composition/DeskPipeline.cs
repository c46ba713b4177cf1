using Claims.Web.Verifying;

namespace Claims.Web.Composition;

/// <summary>The order in which a request passes.</summary>
public static class DeskPipeline
{
    public static void UseDesk(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UsePageCompression();
        app.UseRequestLocalization();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error/500");
            app.UseHsts();
        }

        app.UseRefusalPages();
        app.UseRouting();
        app.UseAuthentication();
        // Named limits work only after routing, and by member only after sign-in.
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.UseFormLimits();
        app.UseAuthorization();

        app.MapDeskHealth();
        app.MapDeskKeys();
        // Style, scripts and icons are served as they were built, compressed. What the framework does by default after every build but a published one, that is
        // reading them anew at each request and sending them at full length, is left to dotnet watch.
        app.Configuration["ReloadStaticAssetsAtRuntime"] ??= (app.Configuration["DOTNET_WATCH"] is not null).ToString();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
    }
}
