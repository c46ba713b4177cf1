using Microsoft.Playwright;

namespace Claims.BrowserTests;

/// <summary>Words are selected as a hand does it: pressed before the first letter, let go after the last.</summary>
internal static class Mouse
{
    /// <summary>Where the first letter begins and the last one ends, in the window.</summary>
    private const string Edges = """
        (paragraph, words) => {
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          let node = walker.nextNode();
          while (!node.data.includes(words)) node = walker.nextNode();
          const first = node.data.indexOf(words);
          const box = at => {
            const letter = document.createRange();
            letter.setStart(node, at);
            letter.setEnd(node, at + 1);
            return letter.getBoundingClientRect();
          };
          const [from, to] = [box(first), box(first + words.length - 1)];
          return [from.left + 0.5, (from.top + from.bottom) / 2, to.right - 0.5, (to.top + to.bottom) / 2];
        }
        """;

    /// <param name="text">Name of the article on the page.</param>
    public static async Task SelectAsync(this Person person, string text, string words)
    {
        var paragraph = person.Page.GetByRole(AriaRole.Article, new() { Name = text, Exact = true }).GetByText(words);
        await paragraph.ScrollIntoViewIfNeededAsync();
        var edges = await paragraph.EvaluateAsync<float[]>(Edges, words);
        var mouse = person.Page.Mouse;
        await mouse.MoveAsync(edges[0], edges[1]);
        await mouse.DownAsync();
        await mouse.MoveAsync(edges[2], edges[3], new() { Steps = 5 });
        await mouse.UpAsync();
        Assert.Equal(words, await person.Page.EvaluateAsync<string>("() => getSelection().toString()"));
    }
}
