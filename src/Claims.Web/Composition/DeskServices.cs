using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Claims.Data;
using Claims.Web.Audit;
using Claims.Web.Dossiers;
using Claims.Web.Forms;
using Claims.Web.Houses;
using Claims.Web.Inboxes;
using Claims.Web.Mailing;
using Claims.Web.Presences;
using Claims.Web.Signing;
using Claims.Web.Suggesting;
using Claims.Web.Verifying;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Claims.Web.Composition;

/// <summary>What the pages need: words and formats, policies, limits, antiforgery.</summary>
public static class DeskServices
{
    /// <param name="contentRoot">Full path from which relative files of the settings count.</param>
    public static IServiceCollection AddDeskPages(this IServiceCollection services, IConfiguration settings, string contentRoot)
    {
        services.AddRazorPages()
            .AddMvcOptions(options =>
            {
                options.Filters.Add<OnlyOwnVerbs>();
                options.Filters.Add<SentFormFilter>();
                options.Filters.Add<PresenceFilter>();
            })
            .AddRazorPagesOptions(options => options.Conventions.Add(new WritesAreLimited()))
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddPageCompression();
        services.AddWords(settings, contentRoot);
        services.AddGuards(settings);
        services.AddSingleton(provider => SuggestionSettings.Read(settings, contentRoot, provider.GetRequiredService<TextCatalog>()));
        services.AddSingleton<SuggestedTexts>();
        services.AddSingleton<FormTurns>();
        services.AddSingleton<PresenceBoard>();
        services.AddScoped<UnreadCount>();
        services.AddScoped<DeskKeys>();
        services.AddSingleton<VerificationTurns>();
        services.AddSingleton(_ => MailSettings.Read(settings));
        services.AddSingleton<DigestLetter>();
        services.AddSingleton<SmtpPost>();
        services.AddSingleton<NoticeMailer>();
        return services;
    }

    private static void AddWords(this IServiceCollection services, IConfiguration settings, string contentRoot)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(settings["Claims:TimeZone"] ?? "Europe/Berlin");
        services.AddSingleton(zone);
        services.AddSingleton<TextCatalog>();
        services.AddSingleton<AuditKinds>();
        services.AddScoped(provider => new Formats(CultureInfo.CurrentUICulture, provider.GetRequiredService<TimeZoneInfo>()));
        services.AddScoped<Texts>();
        var house = settings["Claims:House"] ?? "Claims";
        services.AddSingleton(provider => new HouseSign(provider.GetRequiredService<IServiceScopeFactory>(), house));
        services.AddSingleton(provider => new DossierContentBuilder(provider.GetRequiredService<TextCatalog>(), zone, house, PublicAddress.Read(settings)));
        services.AddScoped<DossierPrinter>();
        services.AddScoped<DossierOrders>();
        services.AddSingleton(provider => new DossierKey(
            Engines.KeyFolder(provider.GetRequiredService<Engine>(), contentRoot), SigningSettings.Read(settings, contentRoot), house, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(new PrintingQueue(settings.GetValue("Claims:Printing:Patience", PrintingQueue.DefaultPatience)));
        // Umlauts and quotation marks stay readable in the page's source; what HTML needs encoded is encoded as ever.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Languages.English);
            options.SupportedCultures = [.. Languages.All];
            options.SupportedUICultures = [.. Languages.All];
            options.RequestCultureProviders = [new ReaderCulture()];
        });
    }

    private static void AddGuards(this IServiceCollection services, IConfiguration settings)
    {
        services.AddAuthorization(Policies.Add);
        services.Configure<FormOptions>(FormLimits.Set);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "claims.form";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "claims.flash");
        var limits = settings.GetSection("Claims:Limits").Get<RateLimits>() ?? new RateLimits();
        services.AddRateLimiter(limits.Add);
        services.AddRequestTimeouts();
        services.AddDeskHealth();
    }
}
