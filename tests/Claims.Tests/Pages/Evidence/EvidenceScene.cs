using System.Text;
using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Evidence = Claims.Domain.Evidence;

namespace Claims.Tests.Pages.Library;

/// <summary>Evidence and claims to look at, made by the verbs of the domain.</summary>
internal static class EvidenceScene
{
    public static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    public static readonly byte[] Html = Encoding.UTF8.GetBytes("<!doctype html><script>alert(1)</script>");

    public static StoredFile File(this DeskFactory desk, string name, byte[] bytes) => StoredFile.Store(name, bytes, desk.Actor(Role.FactChecker), Now);

    public static Task<EvidenceId> EvidenceAsync(this DeskFactory desk, string title, params StoredFile[] files) => desk.EvidenceAsync(new EvidenceDetails("Statistisches Amt", title, EvidenceKind.OfficialStatistics), files);

    public static Task<EvidenceId> EvidenceAsync(this DeskFactory desk, EvidenceDetails details, params StoredFile[] files) => desk.WriteAsync((db, _) =>
    {
        var evidence = Evidence.Record(details, files, desk.Actor(Role.FactChecker), Now);
        db.AddRange(files);
        db.Add(evidence);
        return Task.FromResult(evidence.Id);
    });

    public static Task ReviseAsync(this DeskFactory desk, EvidenceId id, string title, params StoredFile[] files) => desk.WriteAsync(async (db, token) =>
    {
        var evidence = (await db.LoadEvidenceAsync(id, token))!;
        db.AddRange(files);
        return evidence.Revise(new EvidenceDetails("Statistisches Amt", title, EvidenceKind.OfficialStatistics), [.. evidence.Current.Files.Select(file => file.FileId)], files, desk.Actor(Role.FactChecker), Now);
    });

    public static Task RetireAsync(this DeskFactory desk, EvidenceId id) => desk.WriteAsync(async (db, token) =>
    {
        (await db.LoadEvidenceAsync(id, token))!.Retire("Es gibt neuere Zahlen", desk.Actor(Role.FactChecker), Now);
        return true;
    });

    /// <summary>A claim of the fact-checker, with this evidence linked; its number.</summary>
    public static Task<string> ClaimAsync(this DeskFactory desk, params EvidenceId[] linked) => desk.WriteAsync(async (db, token) =>
    {
        var by = desk.Actor(Role.FactChecker);
        var number = await db.NextClaimNumberAsync(2026, token);
        var claimant = await db.ClaimantAsync("Handelskammer Brunnau", ClaimantKind.Organisation, by, Now, token);
        var claim = Claim.Record(number, new($"Der Handel erreichte 2024 rund 48 Milliarden Euro ({number}).", claimant.Id, null, null, "de"), by, Now);
        foreach (var id in linked)
        {
            claim.AddEvidence((await db.LoadEvidenceAsync(id, token))!, Stance.Supports, CalculationRole.None, null, by, Now);
        }

        db.Add(claim);
        return number;
    });

    /// <summary>Takes the claim to a standing verdict that cites its first note.</summary>
    public static async Task ApproveAsync(this DeskFactory desk, string number)
    {
        await desk.SubmitAsync(number);
        await desk.OnClaimAsync(number, (claim, _, _) =>
        {
            claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), Now);
            return Task.CompletedTask;
        });
    }

    public static Task SubmitAsync(this DeskFactory desk, string number) => desk.OnClaimAsync(number, async (claim, db, token) =>
    {
        var by = desk.Actor(Role.FactChecker);
        claim.SaveDraft(new("true", "Die Zahl stimmt.", "Das Amt nennt sie [1].", [1]), claim.Draft?.Version ?? 0, by, Now);
        claim.Submit(claim.Draft!.Version, await db.MaterialForAsync(claim, token), by, Now);
    });

    public static Task RelateAsync(this DeskFactory desk, string number, string other, RelationKind kind) => desk.OnClaimAsync(number, async (claim, db, token) =>
        claim.Relate((await db.Claims.SingleAsync(known => known.Number == other, token)).Id, kind, desk.Actor(Role.FactChecker), Now));

    public static Task OnClaimAsync(this DeskFactory desk, string number, Func<Claim, ClaimsDb, CancellationToken, Task> step) => desk.WriteAsync(async (db, token) =>
    {
        await step((await db.LoadClaimAsync(number, token))!, db, token);
        return true;
    });

    public static Task<Evidence> StoredAsync(this DeskFactory desk, EvidenceId id) =>
        desk.InDbAsync(async db => (await db.LoadEvidenceAsync(id, CancellationToken.None))!);

    public static Task<Claim> StoredAsync(this DeskFactory desk, string number) =>
        desk.InDbAsync(async db => (await db.LoadClaimAsync(number, CancellationToken.None))!);

    /// <summary>The kinds of what the history says about a subject, oldest first.</summary>
    public static Task<List<string>> HistoryAsync(this DeskFactory desk, Guid subject) =>
        desk.InDbAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == subject).OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync());

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static Task<T> WriteAsync<T>(this DeskFactory desk, Func<ClaimsDb, CancellationToken, Task<T>> work) =>
        desk.InDbAsync(db => db.WriteAsync(token => work(db, token)));
}
