using System.Text.Json;
using Microsoft.Playwright;

namespace Claims.BrowserTests;

/// <summary>One look at a page with an empty cache, as the browser itself measured it.</summary>
/// <param name="Requests">Address and bytes as they travelled, headers included; the icon of the page among them, which a browser without a window does not fetch.</param>
/// <param name="Shift">Cumulative layout shift (web.dev/articles/cls); 0 when nothing moved.</param>
/// <param name="Messages">What the console says, and errors of scripts.</param>
public sealed record FirstVisit(int Status, IReadOnlyList<(string Address, long Bytes)> Requests, double Shift, IReadOnlyList<string> Messages)
{
    private const string Watch = """
        window.shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; })
          .observe({ type: "layout-shift", buffered: true });
        """;

    public long Bytes => Requests.Sum(request => request.Bytes);

    /// <param name="signedIn">A page of somebody who is signed in; the visit is made by the same person in a browser that knows only their cookies.</param>
    public static async Task<FirstVisit> OfAsync(IPage signedIn, string path, int width)
    {
        await using var context = await signedIn.Context.Browser!.NewContextAsync(new()
        {
            BaseURL = new Uri(signedIn.Url).GetLeftPart(UriPartial.Authority),
            StorageState = await signedIn.Context.StorageStateAsync(),
            ViewportSize = new() { Width = width, Height = 800 },
        });
        var page = await context.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        await page.AddInitScriptAsync(Watch);
        var network = await ListenAsync(page);

        var answer = await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var icon = await page.EvaluateAsync<string>("() => document.querySelector('link[rel=icon]').href");
        var requests = network.Values.ToList();
        if (requests.TrueForAll(request => request.Address != icon))
        {
            requests.Add((icon, (await (await page.APIRequest.GetAsync(icon)).BodyAsync()).Length));
        }

        return new(answer!.Status, requests, await page.EvaluateAsync<double>("() => window.shift"), messages);
    }

    public override string ToString() => string.Join(", ", Requests.Select(request => $"{request.Address} {request.Bytes}"));

    private static async Task<Dictionary<string, (string Address, long Bytes)>> ListenAsync(IPage page)
    {
        var seen = new Dictionary<string, (string Address, long Bytes)>();
        var session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, e) => Note(e, (id, data) => seen[id] = (data.GetProperty("request").GetProperty("url").GetString()!, 0));
        session.Event("Network.responseReceived").OnEvent += (_, e) => Note(e, (id, data) =>
        {
            // The icon of the page is the file that its other icons came in.
            if (data.GetProperty("response").GetProperty("fromDiskCache").GetBoolean())
            {
                seen.Remove(id);
            }
        });
        session.Event("Network.loadingFinished").OnEvent += (_, e) => Note(e, (id, data) =>
        {
            if (seen.TryGetValue(id, out var request))
            {
                seen[id] = request with { Bytes = data.GetProperty("encodedDataLength").GetInt64() };
            }
        });
        await session.SendAsync("Network.enable");
        return seen;
    }

    private static void Note(JsonElement? happened, Action<string, JsonElement> note)
    {
        if (happened is { } data)
        {
            note(data.GetProperty("requestId").GetString()!, data);
        }
    }
}
