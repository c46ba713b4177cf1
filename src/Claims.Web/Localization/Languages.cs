using System.Globalization;

namespace Claims.Web.Localization;

/// <summary>The two languages of the interface, each with the culture that writes its dates and numbers.</summary>
public static class Languages
{
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    public static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    public static readonly IReadOnlyList<CultureInfo> All = [English, German];

    /// <summary>The language of a culture, <c>de</c> or <c>en</c>; by its name, because a machine without language data knows no more of it.</summary>
    public static string Tag(CultureInfo culture) => culture.Name[..2];

    /// <summary>The culture of a language tag by its first part (<c>de</c>, <c>de-AT</c>), or null when it is neither language.</summary>
    public static CultureInfo? Find(string? tag) => tag?.Split('-', '_')[0].Trim().ToLowerInvariant() switch
    {
        "de" => German,
        "en" => English,
        _ => null,
    };
}
