using System.Text.Encodings.Web;
using Claims.Web.Localization;

namespace Claims.BrowserTests;

/// <summary>The words of the interface in one language, from the very resources that the pages are written with.</summary>
internal static class Speech
{
    private static readonly TextCatalog Catalog = new();
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static Texts Of(string language) => new(Catalog, new Formats(Languages.Find(language)!, Zone), HtmlEncoder.Default);
}
