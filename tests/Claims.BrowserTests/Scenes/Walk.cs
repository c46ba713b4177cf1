using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Claims.BrowserTests;

/// <summary>Follows every link of the pages that it is led to, one page of each kind, so that a new page is looked at without being named anywhere.</summary>
/// <param name="person">Who walks.</param>
/// <param name="look">What is done on each page.</param>
internal sealed partial class Walk(Person person, Func<Task> look)
{
    // Not pages: they change a cookie, end the sitting, or answer with a file.
    private static readonly string[] Left = ["/preferences", "/account/sign-out", "/working-copy", "/editions/", "/file", ".json"];

    private readonly HashSet<string> _seen = [];
    private readonly Queue<string> _ahead = new();

    /// <param name="first">Pages to look at in any case, though others are of their kind.</param>
    /// <returns>The addresses of the pages, in the order of looking.</returns>
    public async Task<IReadOnlyList<string>> TakeAsync(IEnumerable<string> first)
    {
        var pages = first.ToList();
        pages.ForEach(_ahead.Enqueue);
        _seen.UnionWith(pages.Select(Kind));
        var walked = new List<string>();
        while (_ahead.TryDequeue(out var page))
        {
            await person.Page.GotoAsync(page, new() { WaitUntil = WaitUntilState.Load });
            await look();
            walked.Add(page);
            foreach (var next in await LinksAsync())
            {
                if (_seen.Add(Kind(next)))
                {
                    _ahead.Enqueue(next);
                }
            }
        }

        return walked;
    }

    private async Task<IEnumerable<string>> LinksAsync()
    {
        var links = await person.Page.EvaluateAsync<string[]>("() => [...document.links].filter(a => a.origin === location.origin && !a.download).map(a => a.pathname + a.search)");
        return links.Where(link => !Left.Any(part => link.Contains(part, StringComparison.Ordinal)));
    }

    /// <summary>The address with its ids and numbers left out, and of the query only its names.</summary>
    private static string Kind(string address) => QueryValue().Replace(Ids().Replace(address, "*"), "=");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{4}-[0-9]{4}|[0-9]+")]
    private static partial Regex Ids();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex QueryValue();
}
