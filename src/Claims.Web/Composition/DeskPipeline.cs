namespace Claims.Web.Composition;

/// <summary>The order in which a request passes.</summary>
public static class DeskPipeline
{
    public static void UseDesk(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRequestLocalization();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error/500");
            app.UseHsts();
        }

        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRouting();
        app.UseAuthentication();
        // Named limits work only after routing, and by member only after sign-in.
        app.UseRateLimiter();
        app.UseFormLimits();
        app.UseAuthorization();

        app.MapDeskHealth();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
    }
}
