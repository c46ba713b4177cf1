using Claims.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Claims.Web.Composition;

/// <summary>The database, the accounts in it, and the cookie that remembers who is signed in.</summary>
public static class AccountServices
{
    public const string SignInPath = "/account/sign-in";

    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration settings, string contentRoot)
    {
        services.AddClaimsData(settings, contentRoot)
            .AddSignInManager<DeskSignIn>()
            .AddClaimsPrincipalFactory<MemberPrincipal>();
        services.Configure<IdentityOptions>(options =>
        {
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "claims.member";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = SignInPath;
            options.ReturnUrlParameter = "back";
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            options.SlidingExpiration = true;
            // A refusal keeps its address and its status; the page for it is made by the status code pages.
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                context.HttpContext.RequestServices.GetRequiredService<ILogger<DeskSignIn>>().LogWarning(
                    "Member {Member} may not open {Page}.", context.HttpContext.User.ToActor().Member, context.Request.Path);
                return Task.CompletedTask;
            };
        });
        services.AddScoped<ISecurityStampValidator, MemberCheck>();
        services.AddKeys();
        return services;
    }

    /// <summary>The keys of cookies and forms lie beside the database, readable by the program alone: with them lost, everybody is signed out.</summary>
    private static void AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Claims");
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>>(provider =>
            new ConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>(options =>
                options.XmlRepository = KeyFolder.Open(provider)));
    }
}
