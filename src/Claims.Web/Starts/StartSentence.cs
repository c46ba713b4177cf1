using Microsoft.AspNetCore.Html;

namespace Claims.Web.Starts;

/// <summary>What waits for a member, said in one sentence that links to its sections.</summary>
public static class StartSentence
{
    /// <param name="returned">Versions of mine that came back.</param>
    /// <param name="waiting">Versions of others that I may read.</param>
    /// <param name="mine">Claims that I write on.</param>
    public static IHtmlContent Of(int returned, int waiting, int mine, Texts texts)
    {
        var parts = new List<IHtmlContent>();
        void Say(int count, string key, string href)
        {
            if (count > 0)
            {
                parts.Add(Part(count, key, href, parts.Count == 0, texts));
            }
        }

        Say(returned, "returned", "#returned");
        Say(waiting, "waiting", "#waiting");
        Say(mine, "mine", "#mine");
        var sentence = new HtmlContentBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            sentence.Append(i == 0 ? "" : i < parts.Count - 1 ? ", " : $" {texts["claims.start.and"]} ").AppendHtml(parts[i]);
        }

        return parts.Count == 0 ? new HtmlContentBuilder().Append(texts["claims.start.nothing"]) : sentence.Append(".");
    }

    // The link is place 1; the words before it begin the sentence when nothing stands before them.
    private static HtmlContentBuilder Part(int count, string key, string href, bool first, Texts texts)
    {
        const char place = '\uFFFC';
        var words = texts[$"claims.start.{key}.{(count == 1 ? "one" : "other")}", Spelled(count, texts), place.ToString()];
        words = first ? char.ToUpper(words[0], texts.Culture) + words[1..] : words;
        var at = words.IndexOf(place, StringComparison.Ordinal);
        var part = new HtmlContentBuilder();
        part.Append(words[..at]);
        part.AppendHtml(Markup.Link(href, texts[$"claims.start.{key}-link"]));
        part.Append(words[(at + 1)..]);
        return part;
    }

    private static object Spelled(int count, Texts texts) => count is >= 2 and <= 12 ? texts["claims.start.numbers"].Split(' ')[count - 2] : count;
}
