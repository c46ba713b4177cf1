using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages;

/// <summary>Claims at every stage of their verdict, on the desk of a page test.</summary>
internal static class VerdictScene
{
    public const string Summary = "Die Zahl stimmt.";

    public const string Reasoning = "Das Amt nennt 48,2 Milliarden Euro [1].";

    /// <summary>A claim with a quantity and two pieces of linked evidence, recorded by the fact-checker; its number.</summary>
    public static Task<string> ResearchedAsync(this DeskFactory desk, Actor? by = null) => desk.InDbAsync(db => db.WriteAsync(async token =>
    {
        var (author, now) = (by ?? desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow());
        var number = await db.NextClaimNumberAsync(2026, token);
        var claimant = await db.ClaimantAsync("Handelskammer Brunnau", ClaimantKind.Organisation, author, now, token);
        var figure = Figure(48, 0);
        var claim = Claim.Record(number, new("Der Handel erreichte 2024 rund 48 Milliarden Euro.", claimant.Id, null, PartialDate.Of(2025, 3), "de", Quantity: figure), author, now);
        var statistics = Evidence.Record(new("Statistisches Amt", "Außenhandel 2024", EvidenceKind.OfficialStatistics, Locator: "Tabelle 3", Quantity: Figure(48.2m, 1)), [], author, now);
        var report = Evidence.Record(new("Hafenblatt", "Rekordjahr", EvidenceKind.Media), [], author, now);
        claim.AddEvidence(statistics, Stance.Supports, CalculationRole.Found, null, author, now);
        claim.AddEvidence(report, Stance.Contradicts, CalculationRole.None, null, author, now);
        db.AddRange(statistics, report, claim);
        return number;
    }));

    public static async Task<string> DraftedAsync(this DeskFactory desk, Actor? by = null)
    {
        var number = await desk.ResearchedAsync(by);
        await desk.DoAsync(number, claim => claim.SaveDraft(Draft(), 0, by ?? desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        return number;
    }

    public static async Task<string> SubmittedAsync(this DeskFactory desk, Actor? by = null)
    {
        var number = await desk.DraftedAsync(by);
        await desk.ResubmitAsync(number, by);
        return number;
    }

    public static async Task<string> ApprovedAsync(this DeskFactory desk)
    {
        var number = await desk.SubmittedAsync();
        await desk.DoAsync(number, claim => claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
        return number;
    }

    public static Task ResubmitAsync(this DeskFactory desk, string number, Actor? by = null) => desk.DoAsync(number, async (claim, db, token) =>
        claim.Submit(claim.Draft!.Version, await db.MaterialForAsync(claim, token), by ?? desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));

    public static Task DoAsync(this DeskFactory desk, string number, Action<Claim> step) => desk.DoAsync(number, (claim, _, _) =>
    {
        step(claim);
        return Task.CompletedTask;
    });

    public static Task DoAsync(this DeskFactory desk, string number, Func<Claim, ClaimsDb, CancellationToken, Task> step) => desk.InDbAsync(db => db.WriteAsync(async token =>
    {
        await step((await db.LoadClaimAsync(number, token))!, db, token);
        return true;
    }));

    public static Task<Claim> ClaimAsync(this DeskFactory desk, string number) =>
        desk.InDbAsync(async db => (await db.LoadClaimAsync(number, CancellationToken.None))!);

    /// <summary>The kinds of the claim's entries, oldest first.</summary>
    public static Task<List<string>> HistoryAsync(this DeskFactory desk, string number) => desk.InDbAsync(async db =>
    {
        var id = (await db.LoadClaimAsync(number, CancellationToken.None))!.Id.Value;
        return await db.AuditEntries.Where(entry => entry.SubjectId == id).OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync();
    });

    /// <summary>One more member with these roles, signed in.</summary>
    public static async Task<(Browser Browser, Actor Actor)> JoinedAsync(this DeskFactory desk, string name, string language, params Role[] roles)
    {
        var member = await desk.JoinAsync($"{name.ToLowerInvariant()}.{Guid.CreateVersion7():N}@example.org", name, roles);
        return (await desk.SignInAsync(member.Email!, language), Actor.Of(member.Id, roles));
    }

    public static VerdictContent Draft(string reasoning = Reasoning) => new("true", Summary, reasoning, [1]);

    private static Quantity Figure(decimal value, int decimals) =>
        Quantity.Of("Handel", Comparator.About, value, decimals, Unit.Money("EUR", 9), period: Period.Of(PartialDate.Of(2024)));
}
