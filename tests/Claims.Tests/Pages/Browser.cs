using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Claims.Tests.Pages;

/// <summary>Somebody at a browser: fetches pages, fills the rendered forms by their labels, and sends those very forms.</summary>
public sealed class Browser(HttpClient client)
{
    private const int MostRedirects = 5;

    private readonly Dictionary<string, List<(string Name, byte[] Bytes, string Type)>> _files = [];

    /// <summary>The page as it was last fetched.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>Path and query of the page, after redirects.</summary>
    public string Path { get; private set; } = "/";

    public HttpClient Client => client;

    public string Heading => Words(Page.QuerySelector("h1"));

    /// <summary>The message of the step before, empty when there is none.</summary>
    public string Flash => Words(Page.QuerySelector(".flash"));

    /// <summary>The lines of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".errors li").Select(Words)];

    /// <summary>All that is to be read in the page's main part.</summary>
    public string Text => Words(Page.QuerySelector("main"));

    public async Task<Browser> GoAsync(string path)
    {
        await SendAsync(new HttpRequestMessage(HttpMethod.Get, path));
        return this;
    }

    /// <summary>Follows the first link whose words begin like this.</summary>
    public Task<Browser> ClickAsync(string words) =>
        GoAsync(Page.QuerySelectorAll("a[href]").First(link => Words(link).StartsWith(words, StringComparison.Ordinal)).GetAttribute("href")!);

    /// <summary>Types into a field, chooses in a list by the words or the value of the choice.</summary>
    public Browser Fill(string label, string value)
    {
        switch (Control(label))
        {
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                var option = select.Options.First(o => Words(o) == value || o.Value == value);
                select.Value = option.Value;
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
        }

        return this;
    }

    /// <summary>Ticks a box or picks a radio button by the words beside it.</summary>
    public Browser Tick(string label, bool on = true)
    {
        var input = Assert.IsType<IHtmlInputElement>(Control(label), exactMatch: false);
        foreach (var other in Page.QuerySelectorAll<IHtmlInputElement>("input[type=radio]").Where(other => input.Type == "radio" && other.Name == input.Name))
        {
            other.IsChecked = false;
        }

        input.IsChecked = on;
        return this;
    }

    public Browser Attach(string label, string fileName, byte[] bytes, string type = "application/octet-stream")
    {
        var name = Assert.IsType<IHtmlInputElement>(Control(label), exactMatch: false).Name!;
        (_files.TryGetValue(name, out var files) ? files : _files[name] = []).Add((fileName, bytes, type));
        return this;
    }

    /// <summary>What stands in a field.</summary>
    public string Value(string label) => Control(label) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlInputElement input => input.Value,
        _ => "",
    };

    /// <summary>Presses a button: the form around it is sent as a browser would send it, hidden fields included.</summary>
    public async Task<Browser> SubmitAsync(string button)
    {
        var (form, target, fields) = Form(button);
        if (form.Method == "post")
        {
            await SendAsync(new HttpRequestMessage(HttpMethod.Post, target) { Content = Content(form, fields) });
        }
        else
        {
            var query = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
            await GoAsync($"{target.Split('?')[0]}?{query}");
        }

        return this;
    }

    /// <summary>Presses a button without waiting for the page that follows: the bare answer. The page stays, so it can be pressed again.</summary>
    public Task<HttpResponseMessage> PressAsync(string button)
    {
        var (form, target, fields) = Form(button);
        return client.PostAsync(new Uri(target, UriKind.RelativeOrAbsolute), Content(form, fields));
    }

    internal static string Words(INode? node) => string.Join(' ', (node?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private (IHtmlFormElement Form, string Target, List<KeyValuePair<string, string>> Fields) Form(string button)
    {
        var pressed = Page.QuerySelectorAll<IHtmlButtonElement>("main button").Concat(Page.QuerySelectorAll<IHtmlButtonElement>("button"))
            .First(b => Words(b) == button);
        var form = pressed.Form ?? throw new InvalidOperationException($"“{button}” stands in no form.");
        return (form, pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Path, [.. Fields(form, pressed)]);
    }

    private async Task SendAsync(HttpRequestMessage request)
    {
        var path = request.RequestUri!.OriginalString;
        var response = await client.SendAsync(request);
        for (var i = 0; i < MostRedirects && response.Headers.Location is { } location; i++)
        {
            path = location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
            response.Dispose();
            response = await client.GetAsync(new Uri(path, UriKind.Relative));
        }

        using (response)
        {
            _files.Clear();
            Status = response.StatusCode;
            Path = path;
            Page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                HtmlLint.Check(Page, path);
            }
        }
    }

    private HttpContent Content(IHtmlFormElement form, IEnumerable<KeyValuePair<string, string>> fields)
    {
        if (form.Enctype != "multipart/form-data")
        {
            return new FormUrlEncodedContent(fields);
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, file) in _files.SelectMany(entry => entry.Value.Select(file => (entry.Key, file))))
        {
            var part = new ByteArrayContent(file.Bytes);
            part.Headers.ContentType = new(file.Type);
            content.Add(part, name, file.Name);
        }

        return content;
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IHtmlButtonElement pressed)
    {
        foreach (var element in form.Elements)
        {
            var field = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" } or IHtmlButtonElement => (null, null),
                IHtmlInputElement { IsDisabled: false } input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value ?? ""),
                _ => ((string?)null, (string?)null),
            };
            if (!string.IsNullOrEmpty(field.Item1))
            {
                yield return new(field.Item1, field.Item2 ?? "");
            }
        }

        if (!string.IsNullOrEmpty(pressed.Name))
        {
            yield return new(pressed.Name, pressed.Value ?? "");
        }
    }

    private IElement Control(string label)
    {
        var found = Page.QuerySelectorAll<IHtmlLabelElement>("label").FirstOrDefault(l => Caption(l) == label)
            ?? throw new InvalidOperationException($"No field “{label}” on {Path}; there are: {string.Join(", ", Page.QuerySelectorAll("label").Select(Caption))}.");
        return found.GetAttribute("for") is { } id ? Page.GetElementById(id)! : found.QuerySelector("input, select, textarea")!;
    }

    /// <summary>The words of a label without its hint.</summary>
    private static string Caption(IElement label) => label.GetAttribute("for") is null
        ? Words(label.QuerySelector("span") ?? (INode)label)
        : Words(label.ChildNodes.First(node => node.NodeType == NodeType.Text && node.TextContent.Trim().Length > 0));
}
