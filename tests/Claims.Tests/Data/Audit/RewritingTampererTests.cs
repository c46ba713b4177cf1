using Claims.Data;

namespace Claims.Tests.Data;

public sealed class RewritingTampererTests
{
    [Fact]
    public async Task A_log_rewritten_with_fresh_hashes_is_told_by_the_first_checkpoint_that_does_not_fit()
    {
        await using var worked = await WorkedDesk.CreateAsync();
        await using var db = worked.Desk.Open();
        var signer = worked.Key.Find()!;
        using var desk = new Tampering(worked.Desk.Engine.Location, db.Model);
        var tamperer = new RewritingTamperer(desk, new Random(Counts.Seed));
        var missed = new List<string>();
        for (var (made, wanted) = (0, Counts.Of(plain: 300, deep: 10_000)); made < wanted; made++)
        {
            desk.Try(() =>
            {
                var (what, first) = tamperer.Change();
                var cover = tamperer.Cover();
                var report = desk.Check([worked.Outside], [signer]);
                if (Complaint(worked, report, first, cover) is { } complaint)
                {
                    missed.Add($"{what}, checkpoints {cover}, first {first}: {complaint}: {string.Join(" | ", report.Findings.Take(3))}");
                }

                return true;
            });
        }

        Assert.True(missed.Count == 0, $"CLAIMS_TESTS_SEED={Counts.Seed}\n{string.Join('\n', missed.Take(20))}\n{missed.Count} missed");
    }

    [Fact]
    public async Task Without_the_file_kept_elsewhere_a_rewritten_log_cannot_be_told_from_another()
    {
        await using var worked = await WorkedDesk.CreateAsync();
        await using var db = worked.Desk.Open();
        using var desk = new Tampering(worked.Desk.Engine.Location, db.Model);
        var tamperer = new RewritingTamperer(desk, new Random(Counts.Seed));

        // Some changes leave rows that no entry tells of; the others pass.
        Assert.Contains(Enumerable.Range(0, 50), _ => desk.Try(() =>
        {
            tamperer.Change();
            desk.Execute("DELETE FROM AuditCheckpoints");
            var report = desk.Check([], [worked.Key.Find()!]);
            Assert.Contains("not yet anchored: no checkpoint kept elsewhere", Assert.Single(report.Notes), StringComparison.Ordinal);
            return report.IsSound;
        }));
    }

    private static string? Complaint(WorkedDesk worked, AuditReport report, long first, string cover)
    {
        if (!report.IsBroken)
        {
            return "not found";
        }

        if (cover == "forged" && report.Findings.Count(finding => finding.Table == "AuditCheckpoints") < worked.Checkpoints.Count)
        {
            return "a forged checkpoint was taken";
        }

        var size = report.Entries;
        var kept = cover == "left" ? worked.Checkpoints.Select(signed => signed.Checkpoint.Size).ToList() : [worked.Checkpoints[^1].Checkpoint.Size];
        // With the end cut off, the checkpoints that know more say so.
        var broken = kept.Find(known => known <= size && known >= first);
        if (broken == 0)
        {
            return report.Findings.Any(finding => finding.Sentence.Contains("was cut off", StringComparison.Ordinal)) ? null : "the end is not missed";
        }

        var before = kept.Where(known => known < first).DefaultIfEmpty().Max();
        return report.Findings.Any(finding => finding.Sentence.Contains($"no longer fits: what was written in entries {before + 1} to {broken} was rewritten", StringComparison.Ordinal)) ? null : "not named";
    }
}
