using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data.Queries;

/// <summary>Where live rows no longer give the approved snapshot, until somebody looks at it.</summary>
public sealed class DivergencesTests
{
    private const string Without = "Der Artikel wurde gelöscht.";

    [Fact]
    public async Task Nothing_diverges_of_what_was_just_approved()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        Assert.Empty(await DivergencesAsync(desk));
        Assert.False(await IsListedAsync(desk));
    }

    [Fact]
    public async Task A_newer_revision_of_cited_evidence_counts_until_it_is_confirmed_and_the_next_counts_anew()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        await ReviseAsync(desk);
        var revised = Assert.IsType<RevisedEvidence>(Assert.Single(await DivergencesAsync(desk)));
        Assert.Equal((1, 1, 2, desk.Evidence), (revised.Note, revised.From, revised.To, revised.Evidence));
        Assert.True(await IsListedAsync(desk));

        await ConfirmAsync(desk);
        Assert.Empty(await DivergencesAsync(desk));
        Assert.False(await IsListedAsync(desk));
        await ReviseAsync(desk);
        Assert.Equal(3, Assert.IsType<RevisedEvidence>(Assert.Single(await DivergencesAsync(desk))).To);
    }

    [Fact]
    public async Task What_the_authors_could_see_when_they_submitted_does_not_count()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        await ReviseAsync(desk);
        await desk.SubmitAsync();
        await desk.ApproveAsync(desk.Editor);
        Assert.Empty(await DivergencesAsync(desk));
    }

    [Fact]
    public async Task A_revision_between_submission_and_approval_does()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        await desk.SubmitAsync();
        await ReviseAsync(desk);
        Assert.Empty(await DivergencesAsync(desk));
        await desk.ApproveAsync(desk.Editor);
        Assert.Single(await DivergencesAsync(desk));
    }

    [Fact]
    public async Task A_quote_that_is_missing_counts_once_and_not_at_every_capture()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        await CaptureAsync(desk, "Im Jahr 2024 stieg der Handel auf 48 Milliarden Euro. Sagt man.");
        Assert.Empty(await DivergencesAsync(desk));
        await CaptureAsync(desk, Without);
        var drifted = Assert.IsType<DriftedWords>(Assert.Single(await DivergencesAsync(desk)));
        Assert.Equal((SightingState.Gone, 1, 3, "48 Milliarden Euro"), (drifted.State, drifted.From, drifted.To, drifted.Shown));

        await ConfirmAsync(desk);
        await CaptureAsync(desk, Without + " Endgültig.");
        Assert.Empty(await DivergencesAsync(desk));
        await CaptureAsync(desk, "Im Jahr 2024 stieg der Handel auf 48 Milliarden Euro. Wieder da.");
        Assert.Empty(await DivergencesAsync(desk));
        await CaptureAsync(desk, Without + " Wieder weg.");
        Assert.Single(await DivergencesAsync(desk));
    }

    [Fact]
    public async Task A_scale_without_a_label_that_means_the_same_counts_until_one_does()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        await IntroduceAsync(desk, "Trifft zu.");
        Assert.Empty(await DivergencesAsync(desk));
        await IntroduceAsync(desk, "Trifft in jeder Hinsicht zu.");
        var replaced = Assert.IsType<ReplacedLabel>(Assert.Single(await DivergencesAsync(desk)));
        Assert.Equal((1, "true", 3), (replaced.Rating.ScaleVersion, replaced.Rating.Key, replaced.To));
        Assert.True(await IsListedAsync(desk));
        await ConfirmAsync(desk);
        Assert.Empty(await DivergencesAsync(desk));
    }

    [Fact]
    public async Task A_correction_takes_it_over()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        await ReviseAsync(desk);
        await desk.DoAsync(claim => claim.OpenCorrection("Neue Zahl", desk.Author, desk.Now));
        Assert.Empty(await DivergencesAsync(desk));
        await desk.SubmitAfterAsync(claim => claim.SaveDraft(StoredDesk.Draft("Noch einmal gelesen [1]."), 1, desk.Author, desk.Now));
        await desk.ApproveAsync(desk.SecondEditor);
        Assert.Empty(await DivergencesAsync(desk));
    }

    [Fact]
    public async Task The_fingerprint_is_that_of_exactly_what_was_shown()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        await ReviseAsync(desk);
        var shown = Divergence.Fingerprint(await DivergencesAsync(desk));
        Assert.Equal(shown, Divergence.Fingerprint(await DivergencesAsync(desk)));
        await CaptureAsync(desk, Without);
        Assert.NotEqual(shown, Divergence.Fingerprint(await DivergencesAsync(desk)));
    }

    private static async Task<IReadOnlyList<Divergence>> DivergencesAsync(StoredDesk desk)
    {
        await using var db = desk.Open();
        return await db.DivergencesAsync([(await desk.ClaimAsync()).Id], CancellationToken.None);
    }

    private static async Task<bool> IsListedAsync(StoredDesk desk)
    {
        await using var db = desk.Open();
        var list = await db.ClaimListAsync(new(new() { Diverging = true }, []), new(null, default), CancellationToken.None);
        var all = await db.ClaimListAsync(new(ClaimFilter.All, []), new(null, default), CancellationToken.None);
        Assert.Equal(list.Total == 1, Assert.Single(all.Rows).Diverges);
        return list.Total == 1;
    }

    private static Task ConfirmAsync(StoredDesk desk) => desk.DoAsync(claim => claim.ConfirmStanding("Ändert nichts.", desk.Editor, desk.Now));

    private static async Task ReviseAsync(StoredDesk desk)
    {
        await using var db = desk.Open();
        await db.WriteAsync(async token =>
        {
            var evidence = (await db.LoadEvidenceAsync(desk.Evidence, token))!;
            evidence.Revise(new("Statistisches Amt", $"Außenhandel 2024, Stand {evidence.Revisions.Count + 1}", EvidenceKind.OfficialStatistics), [], [], desk.Author, desk.Now);
        });
    }

    private static async Task CaptureAsync(StoredDesk desk, string body)
    {
        await using var db = desk.Open();
        await db.WriteAsync(async token =>
        {
            var source = (await db.LoadSourceAsync(desk.Source, token))!;
            await db.CaptureTextAsync(source, body, CaptureMethod.Pasted, null, SightingsAhead.None, desk.Author, desk.Now, token);
        });
    }

    private static async Task IntroduceAsync(StoredDesk desk, string definition)
    {
        await using var db = desk.Open();
        var member = Member.Create($"admin-{Guid.CreateVersion7():N}@example.org", "Anna", desk.Now);
        await db.WriteAsync(_ =>
        {
            db.Add(member);
            return Task.CompletedTask;
        });
        await db.IntroduceScaleAsync(
            (await db.CurrentScaleAsync(CancellationToken.None)).Version,
            [new("true", "richtig", "true", definition, "Holds.", 5, "true", "true"), new("false", "falsch", "false", $"Trifft nicht zu ({definition})", "Does not hold.", 1, "false", "false")],
            "Genauer",
            Actor.Of(member.Id, Role.Administrator),
            desk.Now,
            CancellationToken.None);
    }
}
