using System.Text;
using Claims.Data;
using Claims.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data;

/// <summary>A desk where some three hundred entries were made by the work of a newsroom, with signed checkpoints in between and at the end.</summary>
internal sealed class WorkedDesk : IAsyncDisposable
{
    private const int Count = 22;

    private DateTimeOffset _now = TestDesk.Now;
    private Actor _author = null!, _reviewer = null!, _editor = null!, _administrator = null!;

    private WorkedDesk(TestDesk desk) => Desk = desk;

    public TestDesk Desk { get; }

    public CheckpointKey Key => new(Path.Combine(Desk.Folder, "keys"));

    /// <summary>In the order in which they were signed; the last is of the whole log.</summary>
    public List<SignedCheckpoint> Checkpoints { get; } = [];

    /// <summary>The one that was kept elsewhere.</summary>
    public OutsideCheckpoint Outside => new("outside.txt", SignedCheckpoint.Parse(Checkpoints[^1].ToString())!);

    private DateTimeOffset Now => _now = _now.AddSeconds(1);

    public static async Task<WorkedDesk> CreateAsync()
    {
        var worked = new WorkedDesk(await TestDesk.CreateAsync());
        await worked.JoinAsync();
        for (var number = 1; number <= Count; number++)
        {
            await worked.CheckAsync($"2026-{number:0000}", number);
            if (number % 4 == 0)
            {
                await worked.SignAsync();
            }
        }

        await worked.PrintAsync();
        await worked.SignAsync();
        return worked;
    }

    public async Task SignAsync()
    {
        await using var db = Desk.Open();
        Checkpoints.Add((await new CheckpointWriter(Key).SignAsync(db, Now, CancellationToken.None))!);
    }

    public ValueTask DisposeAsync() => Desk.DisposeAsync();

    private static StoredFile Table(int number, Actor by, DateTimeOffset now) => StoredFile.Store("handel.csv", Encoding.UTF8.GetBytes($"Jahr,Wert\n2024,{number}\n"), by, now);

    private async Task JoinAsync()
    {
        await using var scope = Desk.Scope();
        await scope.ServiceProvider.GetRequiredService<ReferenceSeeder>().LoadAsync(SeedFolders.Reference, Now, CancellationToken.None);
        var directory = scope.ServiceProvider.GetRequiredService<MemberDirectory>();
        async Task<Actor> Add(string name, Role role) => Actor.Of((await directory.AddAsync($"{name}@example.org", name, [role], Actor.Command, Now)).Id, role);
        (_author, _reviewer, _editor, _administrator) = (await Add("ada", Role.FactChecker), await Add("rosa", Role.Reviewer), await Add("emil", Role.Editor), await Add("alma", Role.Administrator));
        await scope.ServiceProvider.GetRequiredService<ClaimsDb>().ChangeHouseAsync("Claims", 0, house => house.Rename("Prüfhaus", _administrator, Now), _administrator, Now, CancellationToken.None);
    }

    private async Task CheckAsync(string number, int value)
    {
        await using var db = Desk.Open();
        await db.WriteAsync(async token =>
        {
            var claimant = await db.ClaimantAsync($"Kammer {value % 5}", ClaimantKind.Organisation, _author, Now, token);
            var source = Source.Record(new($"Bericht {value}", SourceKind.Article, "de"), _author, Now);
            var (text, _) = await db.CaptureTextAsync(source, $"Im Jahr 2024 stieg der Handel auf {value} Milliarden Euro.", CaptureMethod.Pasted, null, _author, Now, token);
            var file = Table(value, _author, Now);
            var evidence = Evidence.Record(new("Amt", $"Außenhandel {value}", EvidenceKind.OfficialStatistics), [file], _author, Now);
            var claim = Claim.Record(number, new($"Der Handel erreichte {value} Milliarden.", claimant.Id, "Bericht", PartialDate.Of(2025), "de"), _author, Now);
            claim.AddQuote(text, text.Body.IndexOf("stieg", StringComparison.Ordinal), $"stieg der Handel auf {value}", _author, Now);
            claim.AddEvidence(evidence, Stance.Supports, CalculationRole.None, null, _author, Now);
            claim.SaveDraft(new("true", "Die Zahl stimmt.", "Das Amt nennt sie [1].", [1]), 0, _author, Now);
            db.AddRange(source, file, evidence, claim, Comment.Write(claim.Id, $"Sehr gut {value}", [_reviewer.RequireMember()], _author, Now));
        });
        await StepAsync(db, number, async (claim, token) => claim.Submit(claim.Draft!.Version, await db.MaterialForAsync(claim, token), _author, Now));
        await StepAsync(db, number, (claim, _) => Done(() => claim.Endorse(claim.InReview!.ContentHash, "Nachgerechnet", _reviewer, Now)));
        await StepAsync(db, number, (claim, _) => Done(() => claim.Approve(claim.InReview!.ContentHash, null, _editor, Now)));
    }

    private async Task PrintAsync()
    {
        await using var db = Desk.Open();
        await db.WriteAsync(async token =>
        {
            var claim = (await db.LoadClaimAsync("2026-0001", token))!;
            var dossier = Dossier.Create(new("Handel", null, null, "de"), _editor, Now);
            dossier.Arrange([claim.Id], _editor, Now);
            db.Add(dossier);
            db.Add(dossier.Print("%PDF-"u8.ToArray(), [(claim.Id, claim.Standing!.Id)], _editor, Now));
        });
    }

    private static Task StepAsync(ClaimsDb db, string number, Func<Claim, CancellationToken, Task> step) => db.WriteAsync(async token => await step((await db.LoadClaimAsync(number, token))!, token));

    private static Task Done(Action step)
    {
        step();
        return Task.CompletedTask;
    }
}
