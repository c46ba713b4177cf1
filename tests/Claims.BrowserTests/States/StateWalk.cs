using Claims.Domain;
using Microsoft.Playwright;

namespace Claims.BrowserTests.States;

/// <summary>Walks the table on one desk and notes what is wrong.</summary>
internal sealed class StateWalk(StateDesk desk, string language, HtmlPages html)
{
    /// <summary>Leaves every field of the form that a button sends empty.</summary>
    private const string Clear = """
        button => {
          button.form.noValidate = true;
          for (const field of button.form.querySelectorAll("input, textarea")) {
            if (["hidden", "submit", "button", "file"].includes(field.type)) continue;
            if (["checkbox", "radio"].includes(field.type)) field.checked = false; else field.value = "";
          }
        }
        """;

    private const float Patience = 30_000;

    private readonly Dictionary<string, (Person Person, Look Look)> _people = [];
    private readonly List<string> _faults = [];
    private Scene _scene = null!;

    public IReadOnlyList<string> Faults => _faults;

    public Task TakeAsync(string name, Func<StateWalk, Task> walk) => desk.Browser.PlayAsync($"states-{name}-{language}", async scene =>
    {
        _scene = scene;
        await walk(this);
    }, traced: false);

    /// <summary>Every page with everything on it, what it shows when its form is sent with a mistake, and bare.</summary>
    public async Task FullAsync(bool closely)
    {
        foreach (var (page, row) in PageTable.Rows)
        {
            var found = page.StartsWith("/error", StringComparison.Ordinal) ? 404 : 200;
            await SeeAsync("full", row.Who, row.At(desk.Places!), found, closely, closely);
            if (row.Bare is not null)
            {
                await SeeAsync("bare", row.Who, row.Bare(desk.Places!), found == 200 ? row.BareAnswer : found, closely, closely);
            }

            if (closely && row.Mistake.Why is null)
            {
                await MistakeAsync(row);
            }
        }

        await DeniedAsync(closely);
    }

    /// <summary>What is typed may be long; nothing has to be scrolled sideways for it.</summary>
    public async Task LongAsync(bool closely)
    {
        foreach (var (page, row) in PageTable.Rows)
        {
            await SeeAsync("long", row.Who, row.At(desk.Places!), page.StartsWith("/error", StringComparison.Ordinal) ? 404 : 200, look: true, closely);
        }
    }

    /// <summary>The pages that are about no thing in particular, where there is nothing yet.</summary>
    public async Task EmptyAsync(bool closely)
    {
        foreach (var (page, row) in PageTable.Rows.Where(row => row.Value.Who is not null && !row.Key.Contains('{', StringComparison.Ordinal)))
        {
            await SeeAsync("empty", row.Who, page, 200, closely, closely);
        }
    }

    /// <summary>Who may not open a page is told so, everywhere in the same words; one of these pages is looked at.</summary>
    private async Task DeniedAsync(bool closely)
    {
        string? told = null;
        var (reader, _) = await PersonAsync(Role.Reader);
        foreach (var (page, row) in PageTable.Rows)
        {
            var address = row.At(desk.Places!);
            var answer = await reader.Page.Context.APIRequest.GetAsync(address);
            if (answer.Status != 403)
            {
                continue;
            }

            var main = MainOf(await answer.TextAsync());
            if (told is null)
            {
                await SeeAsync("denied", Role.Reader, address, 403, closely, closely);
            }

            Expect(main == (told ??= main), $"{page}, denied: says something else than other pages");
        }

        Expect(told is not null, "no page is denied to a reader");
    }

    private async Task MistakeAsync(PageRow row)
    {
        var address = row.At(desk.Places!);
        var (person, look) = await PersonAsync(row.Who);
        await person.Page.GotoAsync(address);
        var button = row.Mistake.Button is { } key ? person.Button(key) : person.Main.Locator("form[method=post] button:not([tabindex='-1'])").First;
        if (row.Mistake.Button is null && await button.CountAsync() == 0)
        {
            return;
        }

        await button.EvaluateAsync(Clear);
        if (row.Mistake.Typed is { } typed)
        {
            await person.Field(typed.Label).FillAsync(typed.Words);
        }

        var answer = await SendAsync(person.Page, button);
        if (answer?.Status != 200 || await person.Errors.CountAsync() == 0)
        {
            _faults.Add($"error, {address}: no error summary; say in the table what can be done wrong, or why nothing can");
            return;
        }

        html.Keep($"error {language} {address}", await answer.TextAsync());
        await NoteAsync("error", address, person, look, closely: true);
    }

    private static async Task<IResponse?> SendAsync(IPage page, ILocator button)
    {
        try
        {
            var answer = await page.RunAndWaitForResponseAsync(() => button.ClickAsync(new() { Timeout = Patience }), response => response.Request.IsNavigationRequest, new() { Timeout = Patience });
            await page.WaitForLoadStateAsync();
            return answer;
        }
        catch (Exception e) when (e is TimeoutException or PlaywrightException)
        {
            return null;
        }
    }

    /// <param name="look">From all sides; without it only the HTML is kept.</param>
    private async Task SeeAsync(string state, Role? who, string address, int expected, bool look, bool closely)
    {
        var (person, seen) = await PersonAsync(who);
        if (!look)
        {
            var sent = await person.Page.Context.APIRequest.GetAsync(address);
            Expect(sent.Status == expected, $"{state}, {address}: {sent.Status}");
            html.Keep($"{state} {language} {address}", await sent.TextAsync());
            return;
        }

        var answer = await person.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        Expect(answer!.Status == expected, $"{state}, {address}: {answer.Status}");
        html.Keep($"{state} {language} {address}", await answer.TextAsync());
        if (expected != 200)
        {
            person.TakeNotes();
        }

        await NoteAsync(state, address, person, seen, closely);
    }

    private async Task NoteAsync(string state, string address, Person person, Look look, bool closely) =>
        _faults.AddRange((await look.FaultsAsync(closely)).Concat(person.TakeNotes()).Select(fault => $"{state}, {language}, {address}: {fault}"));

    private async Task<(Person Person, Look Look)> PersonAsync(Role? who)
    {
        var name = $"{who}";
        if (!_people.TryGetValue(name, out var known))
        {
            var person = await desk.SignInAsync(_scene, who, language);
            _people[name] = known = (person, await Look.OnAsync(person.Page));
            person.TakeNotes();
        }

        return known;
    }

    private void Expect(bool right, string fault)
    {
        if (!right)
        {
            _faults.Add(fault);
        }
    }

    private static string MainOf(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
}
