using Claims.Data;

namespace Claims.Web.Pages.Sources;

/// <summary>What is said of a source in one line.</summary>
public static class SourceWords
{
    /// <summary>Who published it where and when, as far as it is known: "Lenn Harkort, Hestermünder Anzeiger, 14. März 2025".</summary>
    public static string Byline(SourceHead source, Texts texts, Formats formats) =>
        Line([source.Authors, source.Outlet, source.Published is { } date ? formats.Date(date) : texts["sources.no-date"]]);

    /// <summary>What a row of the list says: "Hestermünder Anzeiger, 14. März 2025".</summary>
    public static string Byline(SourceRow source, Texts texts, Formats formats) =>
        Line([texts.Of(source.Kind), source.Authors, source.Outlet ?? texts["sources.no-outlet"], source.Published is { } date ? formats.Date(date) : texts["sources.no-date"]]);

    /// <summary>A title in the quotation marks of the reader's language.</summary>
    public static string Title(SourceHead source, Texts texts) => texts["sources.quoted", source.Title];

    private static string Line(IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>());
}
