using System.Globalization;
using System.Text;
using System.Xml;

namespace Claims.Pdf;

/// <summary>The information dictionary; it says the same as the XMP packet.</summary>
internal static class Metadata
{
    public const string Producer = "Claims";

    public static string Information(Document document)
    {
        var entries = new StringBuilder($"<</Title {Syntax.Text(Clean(document.Title))}/Producer {Syntax.Text(Producer)}/Creator {Syntax.Text(Producer)}");
        Append("Author", document.Author);
        Append("Subject", document.Subject);
        if (document.Date is { } date)
        {
            entries.Append(CultureInfo.InvariantCulture, $"/CreationDate {Syntax.Date(date)}/ModDate {Syntax.Date(date)}");
        }

        return entries.Append(">>").ToString();

        void Append(string key, string? value) => entries.Append(value is null ? "" : $"/{key} {Syntax.Text(Clean(value))}");
    }

    /// <summary>The text as both places can hold it: what XML has no character for becomes U+FFFD, a control a space.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var valid = rune.IsBmp ? XmlConvert.IsXmlChar((char)rune.Value) : (rune.Value & 0xFFFE) != 0xFFFE;
            clean.Append(Rune.IsControl(rune) ? " " : valid ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }
}
