namespace Claims.Web.Localization;

/// <summary>What a reader chose for this browser: language and theme, each in a cookie that carries nothing else.</summary>
public static class Preferences
{
    public const string LanguageCookie = "claims.language";
    public const string ThemeCookie = "claims.theme";

    private static readonly CookieOptions Lasting = new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        MaxAge = TimeSpan.FromDays(365),
    };

    /// <summary>The chosen theme (<c>light</c> or <c>dark</c>), or null to follow the system.</summary>
    public static string? Theme(HttpRequest request) => Known(request.Cookies[ThemeCookie]);

    /// <summary>Remembers a choice; null leaves what is there, an unknown value forgets it.</summary>
    public static void Remember(HttpResponse response, string? language, string? theme)
    {
        if (language is not null)
        {
            Set(response, LanguageCookie, Languages.Find(language) is { } culture ? Languages.Tag(culture) : null);
        }

        if (theme is not null)
        {
            Set(response, ThemeCookie, Known(theme));
        }
    }

    private static string? Known(string? theme) => theme is "light" or "dark" ? theme : null;

    private static void Set(HttpResponse response, string name, string? value)
    {
        if (value is null)
        {
            response.Cookies.Delete(name);
        }
        else
        {
            response.Cookies.Append(name, value, Lasting);
        }
    }
}
