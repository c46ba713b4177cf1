using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Claims.Data;

namespace Claims.Web.Mailing;

/// <summary>The words of a letter.</summary>
/// <param name="Body">Plain text, line ends CRLF.</param>
public sealed record Letter(string Subject, string Body);

/// <summary>
/// Writes what happened into one plain letter, in the language of who reads it. It names claims and what was done with them, never the words of a comment: those stay in the house.
/// </summary>
public sealed class DigestLetter(TextCatalog catalog, TimeZoneInfo zone, MailSettings settings)
{
    /// <summary>A letter tells no more single things than this; the inbox has the rest.</summary>
    private const int Most = 50;

    public Letter Write(UnmailedDigest digest)
    {
        var formats = new Formats(digest.Language == Language.De ? Languages.German : Languages.English, zone);
        var texts = new Texts(catalog, formats, HtmlEncoder.Default);
        var body = new StringBuilder();
        foreach (var claim in digest.Notices.Take(Most).GroupBy(notice => notice.Number))
        {
            Line(body, $"{claim.Key}: {OneLine(claim.First().Statement)}");
            foreach (var notice in claim)
            {
                Line(body, $"- {OneLine(notice.By ?? texts["history.command"])} {texts[$"inbox.kind.{Texts.Kebab(notice.Kind.ToString())}"]} ({formats.Moment(notice.At)})");
            }

            if (settings.PublicUrl is not null)
            {
                Line(body, $"{settings.PublicUrl}/claims/{claim.Key}");
            }

            Line(body, "");
        }

        if (digest.Notices.Count > Most)
        {
            Line(body, texts.Count("mail.more", digest.Notices.Count - Most));
            Line(body, "");
        }

        Line(body, settings.PublicUrl is null ? texts["mail.foot"] : texts["mail.foot-at", $"{settings.PublicUrl}/inbox", $"{settings.PublicUrl}/account/profile"]);
        return new(texts.Count("mail.subject", digest.Notices.Count), body.ToString());
    }

    private static void Line(StringBuilder body, string line) => body.Append(CultureInfo.InvariantCulture, $"{line}\r\n");

    // A statement is one line here, whatever stands in it.
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
