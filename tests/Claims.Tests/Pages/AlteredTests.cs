using System.Net;
using Claims.Domain;
using Claims.Tests.Pages.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages;

/// <summary>Somebody changed what is stored behind the program, triggers and all: each page that shows it says so, and nothing is printed from it.</summary>
public sealed class AlteredTests(UnprovenDemoDesk desk) : IClassFixture<UnprovenDemoDesk>
{
    private const string Broken = "The stored content does not match its hash";
    private const string Altered = "The stored text does not match its hash";

    [Fact]
    public async Task A_snapshot_is_shown_as_altered_wherever_it_is_and_not_printed()
    {
        var number = await desk.ApprovedAsync();
        var claim = await desk.ClaimAsync(number);
        var verdict = claim.Standing!;
        await TamperAsync("Verdicts_Frozen", $"UPDATE Verdicts SET Snapshot = CAST(replace(CAST(Snapshot AS TEXT), '48,2', '84,2') AS BLOB) WHERE Id = {verdict.Id.Value}");
        var editor = await desk.SignInAsync(Role.Editor);
        foreach (var page in new[] { $"/claims/{number}", $"/claims/{number}/verdicts/1" })
        {
            Assert.Contains(Broken, (await editor.GoAsync(page)).Text, StringComparison.Ordinal);
        }

        var reader = await desk.SignInAsync(Role.Reader);
        Assert.Contains(Broken, (await reader.GoAsync($"/claims/{number}")).Text, StringComparison.Ordinal);
        Assert.Contains("not in the words approved", Browser.Words((await reader.GoAsync("/claims")).Page.QuerySelector($"tr:has(a[href='/claims/{number}'])")), StringComparison.Ordinal);
        await desk.DoAsync(number, claim => claim.OpenCorrection("Prüfen", desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft(), claim.Draft?.Version ?? 0, desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        Assert.Contains(Broken, (await editor.GoAsync($"/claims/{number}/verdicts/1/compare?with=draft")).Text, StringComparison.Ordinal);

        var dossier = await DossierAsync(claim);
        await editor.GoAsync($"/dossiers/{dossier}/print");
        await editor.SubmitAsync("Print");
        Assert.Contains(number, Assert.Single(editor.Errors), StringComparison.Ordinal);
        await editor.GoAsync($"/dossiers/{dossier}/working-copy");
        Assert.Equal((HttpStatusCode.InternalServerError, "Nothing was printed"), (editor.Status, editor.Heading));
    }

    [Fact]
    public async Task What_the_gates_said_is_shown_as_altered_and_not_printed()
    {
        var number = await desk.ApprovedAsync();
        var claim = await desk.ClaimAsync(number);
        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync($"/claims/{number}");
        Assert.DoesNotContain(Altered, reader.Text, StringComparison.Ordinal);
        await TamperAsync("Verdicts_Gates", $"UPDATE Verdicts SET Gates = CAST(replace(CAST(Gates AS TEXT), '\"isMet\":false', '\"isMet\":true') AS BLOB) WHERE Id = {claim.Standing!.Id.Value}");

        foreach (var page in new[] { $"/claims/{number}", $"/claims/{number}/verdicts/1" })
        {
            Assert.Contains(Altered, Browser.Words((await reader.GoAsync(page)).Page.QuerySelector("[id$=checked]")), StringComparison.Ordinal);
        }

        var editor = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/dossiers/{await DossierAsync(claim)}/print");
        await editor.SubmitAsync("Print");
        Assert.Contains(number, Assert.Single(editor.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_captured_text_and_the_quotes_in_it_are_shown_as_altered()
    {
        var (source, first, quoted) = await desk.InDbAsync(async db =>
        {
            var texts = await db.SourceTexts.GroupBy(text => text.SourceId).Where(group => group.Count() > 1).Select(group => group.Key).FirstAsync();
            var text = await db.SourceTexts.AsNoTracking().Where(text => text.SourceId == texts).OrderBy(text => text.Number).FirstAsync();
            var number = await (from quote in db.Set<Quote>() where quote.TextId == text.Id join claim in db.Claims on quote.ClaimId equals claim.Id select claim.Number).FirstAsync();
            return (texts, text, number);
        });
        await TamperAsync("SourceTexts_NoUpdate", $"UPDATE SourceTexts SET Body = '!!' || substr(Body, 1, length(Body) - 3) WHERE Id = {first.Id.Value}");
        var checker = await desk.SignInAsync(Role.FactChecker);
        await checker.GoAsync($"/sources/{source}?text={first.Number}");
        Assert.Contains(Altered, checker.Text, StringComparison.Ordinal);
        Assert.Contains("Quotes of these claims do not stand at their place in the text:", checker.Text, StringComparison.Ordinal);
        Assert.Contains(Altered, (await checker.GoAsync($"/sources/{source}/compare")).Text, StringComparison.Ordinal);
        await checker.GoAsync($"/claims/{quoted}");
        Assert.Contains(Altered, checker.Text, StringComparison.Ordinal);
        Assert.Contains("These words do not stand at this place in the captured text.", checker.Text, StringComparison.Ordinal);
    }

    private Task<DossierId> DossierAsync(Claim claim) => desk.InDbAsync(db => db.WriteAsync(_ =>
    {
        var made = Dossier.Create(new("Probe", null, null, "de"), desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow());
        made.Arrange([claim.Id], desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow());
        db.Add(made);
        return Task.FromResult(made.Id);
    }));

    private Task<int> TamperAsync(string trigger, FormattableString sql) => desk.InDbAsync(async db =>
    {
        var drop = "DROP TRIGGER IF EXISTS " + trigger;
        await db.Database.ExecuteSqlRawAsync(drop);
        return await db.Database.ExecuteSqlAsync(sql);
    });
}
