using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.ClaimPages;

/// <summary>Claims at every stage, recorded by the members of the desk.</summary>
internal static class ClaimScene
{
    public const string Body = "Im Hafen wird gebaut.\n\nIm Jahr 2024 stieg der Handel auf „48 Milliarden Euro“, sagte die Kammer.\nSo viel war es nie. So viel war es nie.";

    public static readonly DateTimeOffset Past = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);

    /// <summary>An open claim, quoted from a text.</summary>
    public static Task<string> OpenAsync(this DeskFactory desk, Role by = Role.FactChecker) => desk.InDbAsync(db => db.WriteAsync(async token =>
    {
        var actor = desk.Actor(by);
        var claimant = await db.ClaimantAsync("Handelskammer Brunnau", ClaimantKind.Organisation, actor, Past, token);
        var source = Source.Record(new("Der Hafen wächst", SourceKind.Article, "de", "Brunnauer Bote"), actor, Past);
        db.Add(source);
        var (text, _) = await db.CaptureTextAsync(source, Body, CaptureMethod.Pasted, null, actor, Past, token);
        var quantity = Quantity.Of("Handel", Comparator.About, 48, 0, Unit.Money("EUR", 9), period: Period.Of(PartialDate.Of(2024)));
        var claim = Claim.Record(
            await db.NextClaimNumberAsync(2026, token),
            new("Der Handel erreichte 2024 rund 48 Milliarden Euro.", claimant.Id, "Jahresbericht", PartialDate.Of(2025, 3), "de", "Trägt den Artikel.", quantity),
            actor,
            Past);
        claim.AddQuote(text, Body.IndexOf("48", StringComparison.Ordinal), "48 Milliarden Euro", actor, Past);
        db.Add(claim);
        return claim.Number;
    }));

    /// <summary>A claim with evidence and a draft that can be submitted.</summary>
    public static async Task<string> ResearchedAsync(this DeskFactory desk, Role by = Role.FactChecker)
    {
        var number = await desk.OpenAsync(by);
        await desk.OnAsync(number, (db, claim) =>
        {
            var actor = desk.Actor(by);
            var evidence = Evidence.Record(
                new("Statistisches Amt", "Außenhandel 2024", EvidenceKind.OfficialStatistics, "https://example.org/handel", Excerpt: "Handel: 48,2", Quantity: Quantity.Of(
                    "Handel", Comparator.Equal, 48.2m, 1, Unit.Money("EUR", 9), period: Period.Of(PartialDate.Of(2024)))),
                [],
                actor,
                Past);
            db.Add(evidence);
            claim.AddEvidence(evidence, Stance.Supports, CalculationRole.Found, null, actor, Past);
            claim.SaveDraft(new("true", "Die Zahl stimmt.", "Das Amt nennt 48,2 Milliarden Euro [1].", [1]), 0, actor, Past);
        });
        return number;
    }

    public static async Task<string> SubmittedAsync(this DeskFactory desk, Role by = Role.FactChecker)
    {
        var number = await desk.ResearchedAsync(by);
        await desk.OnAsync(number, async (db, claim) => claim.Submit(claim.Draft!.Version, await db.MaterialForAsync(claim, CancellationToken.None), desk.Actor(by), Past.AddHours(1)));
        return number;
    }

    public static async Task<string> ApprovedAsync(this DeskFactory desk)
    {
        var number = await desk.SubmittedAsync();
        await desk.OnAsync(number, (_, claim) => claim.Approve(claim.InReview!.ContentHash, "Nachgerechnet.", desk.Actor(Role.Editor), Past.AddHours(2)));
        return number;
    }

    /// <summary>Takes a step with a claim.</summary>
    public static Task OnAsync(this DeskFactory desk, string number, Action<ClaimsDb, Claim> step) => desk.OnAsync(number, (db, claim) =>
    {
        step(db, claim);
        return Task.CompletedTask;
    });

    /// <inheritdoc cref="OnAsync(DeskFactory, string, Action{ClaimsDb, Claim})"/>
    public static Task OnAsync(this DeskFactory desk, string number, Func<ClaimsDb, Claim, Task> step) => desk.InDbAsync(db => db.WriteAsync(async token =>
    {
        await step(db, (await db.LoadClaimAsync(number, token))!);
        return true;
    }));

    /// <summary>The claim as it is stored.</summary>
    public static Task<Claim> StoredAsync(this DeskFactory desk, string number) => desk.InDbAsync(async db => (await db.LoadClaimAsync(number, CancellationToken.None))!);

    /// <summary>Kind and member of the newest entry about a claim.</summary>
    public static Task<(string Kind, MemberId? By)> NewestEntryAsync(this DeskFactory desk, string number) => desk.InDbAsync(async db =>
    {
        var id = (await db.Claims.SingleAsync(claim => claim.Number == number)).Id.Value;
        var entry = await db.AuditEntries.Where(entry => entry.SubjectId == id).OrderByDescending(entry => entry.Seq).FirstAsync();
        return (entry.Kind, entry.ActorMember);
    });
}
