using Claims.Data;
using Microsoft.AspNetCore.Html;

namespace Claims.Web.Starts;

/// <summary>What waits for a member, said in one sentence that links to its sections.</summary>
public static class StartSentence
{
    /// <summary>A sentence with more parts than this is a list.</summary>
    private const int Parts = 3;

    /// <summary>Parts that count claims.</summary>
    private static readonly string[] Claims = ["late", "due"];

    /// <summary>Parts that need not name them once more.</summary>
    private static readonly string[] Again = ["due", "mine"];

    public static IHtmlContent Of(DeskStart start, Texts texts)
    {
        (int Count, string Key, string Section)[] all =
        [
            (start.Returned.Total, "returned", "returned"),
            (start.Late, "late", "due"),
            (start.Due.Total - start.Late, "due", "due"),
            (start.WaitingForMe, "waiting", "waiting"),
            (start.Mentions.Total, "mentioned", "mentions"),
            (start.Mine.Total, "mine", "mine"),
        ];
        var said = all.Where(part => part.Count > 0).Take(Parts).ToList();
        var parts = said.Select((part, i) => Part(
            Again.Contains(part.Key) && said.Take(i).Any(before => Claims.Contains(before.Key)) ? $"{part.Key}.again" : part.Key, part, i == 0, texts)).ToList();
        var sentence = new HtmlContentBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            sentence.Append(i == 0 ? "" : i < parts.Count - 1 ? ", " : $" {texts["start.and"]} ").AppendHtml(parts[i]);
        }

        return parts.Count == 0 ? sentence.Append(texts["start.nothing"]) : sentence.Append(".");
    }

    /// <summary>What there is to read, for those who only read.</summary>
    public static IHtmlContent OfReader(int standing, Texts texts)
    {
        var words = texts[$"start.reader.{(standing == 1 ? "one" : "other")}", Spelled(standing, texts)];
        return new HtmlContentBuilder().Append(char.ToUpper(words[0], texts.Culture) + words[1..]);
    }

    // The link is place 1; the words before it begin the sentence when nothing stands before them.
    private static HtmlContentBuilder Part(string key, (int Count, string Key, string Section) part, bool first, Texts texts)
    {
        const char place = '\uFFFC';
        var words = texts[$"start.{key}.{(part.Count == 1 ? "one" : "other")}", Spelled(part.Count, texts), place.ToString()];
        words = first ? char.ToUpper(words[0], texts.Culture) + words[1..] : words;
        var at = words.IndexOf(place, StringComparison.Ordinal);
        var html = new HtmlContentBuilder();
        html.Append(words[..at]);
        html.AppendHtml(Markup.Link($"#{part.Section}", texts[$"start.{part.Key}-link"]));
        html.Append(words[(at + 1)..]);
        return html;
    }

    private static object Spelled(int count, Texts texts) => count is >= 2 and <= 12 ? texts["start.numbers"].Split(' ')[count - 2] : count;
}
