using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

/// <summary>People, a source, evidence and a claim in a migrated database; every step loads the claim anew, as a page does.</summary>
internal sealed class StoredDesk : IAsyncDisposable
{
    public const string Number = "2026-0001";

    private readonly TestDesk _desk;
    private DateTimeOffset _now = TestDesk.Now;

    private StoredDesk(TestDesk desk)
    {
        _desk = desk;
    }

    /// <summary>A second later at each look.</summary>
    public DateTimeOffset Now => _now = _now.AddSeconds(1);

    public Actor Author { get; private set; } = null!;

    public Actor Reviewer { get; private set; } = null!;

    public Actor Editor { get; private set; } = null!;

    public Actor SecondEditor { get; private set; } = null!;

    public ClaimantId Claimant { get; private set; }

    public SourceId Source { get; private set; }

    public SourceTextId Text { get; private set; }

    public EvidenceId Evidence { get; private set; }

    public static async Task<StoredDesk> CreateAsync()
    {
        var stored = new StoredDesk(await TestDesk.CreateAsync());
        await using var db = stored.Open();
        await db.WriteAsync(_ =>
        {
            stored.Author = stored.Add(db, "Ada", Role.FactChecker);
            stored.Reviewer = stored.Add(db, "Rosa", Role.Reviewer);
            stored.Editor = stored.Add(db, "Emil", Role.Editor);
            stored.SecondEditor = stored.Add(db, "Edda", Role.Editor);
            stored.AddMaterial(db);
            return Task.CompletedTask;
        });
        return stored;
    }

    public ClaimsDb Open() => _desk.Open();

    public DeskMigrator Migrator => _desk.Migrator;

    public ClaimDetails Details(Quantity? quantity = null, string statement = "Der Handel erreichte 2024 rund 48 Milliarden Euro.") =>
        new(statement, Claimant, "Jahresbericht", PartialDate.Of(2025, 3), "de", Quantity: quantity);

    public static Quantity Figure(decimal value = 48, int decimals = 0) =>
        Quantity.Of("Handel", Comparator.About, value, decimals, Unit.Money("EUR", 9), period: Period.Of(PartialDate.Of(2024)));

    public static VerdictContent Draft(string reasoning = "Das Amt nennt 48,2 Milliarden Euro [1].", params int[] cited) =>
        new("true", "Die Zahl stimmt.", reasoning, cited.Length == 0 ? [1] : cited);

    /// <summary>Records the claim, quotes it, links evidence and saves a draft.</summary>
    public async Task ResearchAsync()
    {
        await using var db = Open();
        await db.WriteAsync(async token =>
        {
            var claim = Claims.Domain.Claim.Record(Number, Details(Figure()), Author, Now);
            var text = await db.SourceTexts.SingleAsync(text => text.Id == Text, token);
            claim.AddQuote(text, text.Body.IndexOf("48", StringComparison.Ordinal), "48 Milliarden Euro", Author, Now);
            claim.AddEvidence((await db.LoadEvidenceAsync(Evidence, token))!, Stance.Supports, CalculationRole.Found, "Tabelle 1", Author, Now);
            claim.SaveDraft(Draft(), 0, Author, Now);
            db.Add(claim);
        });
    }

    public Task SubmitAsync() => DoAsync(async (claim, db, token) =>
        claim.Submit(claim.Draft!.Version, await db.MaterialForAsync(claim, token), Author, Now));

    /// <summary>Changes something, so that the cycle has an author, and submits.</summary>
    public async Task SubmitAfterAsync(Action<Claim> change)
    {
        await DoAsync(change);
        await SubmitAsync();
    }

    public Task ApproveAsync(Actor by) => DoAsync(claim => claim.Approve(claim.InReview!.ContentHash, null, by, Now));

    public async Task ApprovedAsync()
    {
        await ResearchAsync();
        await SubmitAsync();
        await ApproveAsync(Editor);
    }

    public Task DoAsync(Action<Claim> step) => DoAsync((claim, _, _) =>
    {
        step(claim);
        return Task.CompletedTask;
    });

    public async Task DoAsync(Func<Claim, ClaimsDb, CancellationToken, Task> step)
    {
        await using var db = Open();
        await db.WriteAsync(async token => await step((await db.LoadClaimAsync(Number, token))!, db, token));
    }

    public async Task<Claim> ClaimAsync()
    {
        await using var db = Open();
        return (await db.LoadClaimAsync(Number, CancellationToken.None))!;
    }

    /// <summary>Runs one statement past every rule of the domain and gives back what the database says to it.</summary>
    public async Task<string> RefusalAsync(FormattableString sql)
    {
        await using var db = Open();
        var error = await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => db.Database.ExecuteSqlAsync(sql));
        return error.Message;
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private Actor Add(ClaimsDb db, string name, Role role)
    {
        var member = Member.Create($"{name.ToLowerInvariant()}@example.org", name, Now);
        db.Add(member);
        return Actor.Of(member.Id, role);
    }

    private void AddMaterial(ClaimsDb db)
    {
        db.Add(RatingScale.Of(1, [
            Rating.Of(1, "true", 1, 5, ("richtig", "true"), ("Trifft zu.", "Holds."), "true", "true"),
            Rating.Of(1, "false", 2, 1, ("falsch", "false"), ("Trifft nicht zu.", "Does not hold."), "false", "false"),
        ]));
        var claimant = Claims.Domain.Claimant.Record("Handelskammer Brunnau", ClaimantKind.Organisation, Author, Now);
        var source = Claims.Domain.Source.Record(new("Der Hafen wächst", SourceKind.Article, "de"), Author, Now);
        var text = source.Capture("Im Jahr 2024 stieg der Handel auf 48 Milliarden Euro.", CaptureMethod.Pasted, null, Author, Now);
        var evidence = Claims.Domain.Evidence.Record(
            new("Statistisches Amt", "Außenhandel 2024", EvidenceKind.OfficialStatistics, Published: PartialDate.Of(2025, 2), Quantity: Figure(48.2m, 1)), [], Author, Now);
        db.AddRange(claimant, source, text, evidence);
        (Claimant, Source, Text, Evidence) = (claimant.Id, source.Id, text.Id, evidence.Id);
    }
}
