using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Claims.Web.Localization;

/// <summary>Whose language a request is answered in: the member's choice (a cookie, set at sign-in from the profile), else the browser's, else English.</summary>
public sealed class ReaderCulture : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var request = httpContext.Request;
        var culture = Choose(request.Cookies[Preferences.LanguageCookie], request.Headers.AcceptLanguage);
        return Task.FromResult<ProviderCultureResult?>(new(culture.Name));
    }

    /// <summary>The chosen language, else the first one of the header (RFC 9110, 12.5.4) that we speak, by its weight.</summary>
    public static CultureInfo Choose(string? chosen, string? acceptLanguage)
    {
        var wanted = (acceptLanguage ?? "").Split(',').Select(Read).Where(w => w.Weight > 0).OrderByDescending(w => w.Weight);
        return Languages.Find(chosen) ?? wanted.Select(w => Languages.Find(w.Tag)).FirstOrDefault(c => c is not null) ?? Languages.English;
    }

    private static (string Tag, double Weight) Read(string part)
    {
        var pieces = part.Split(';', StringSplitOptions.TrimEntries);
        var weight = pieces.Skip(1).FirstOrDefault(p => p.StartsWith("q=", StringComparison.OrdinalIgnoreCase));
        if (weight is null)
        {
            return (pieces[0], 1);
        }

        return (pieces[0], double.TryParse(weight.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var q) ? q : 0);
    }
}
