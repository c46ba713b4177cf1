using Claims.Data;

namespace Claims.Tests.Data;

public sealed class ClumsyTampererTests
{
    [Fact]
    public async Task Every_change_behind_the_desk_s_back_is_found_and_named()
    {
        await using var worked = await WorkedDesk.CreateAsync();
        await using var db = worked.Desk.Open();
        var signer = worked.Key.Find()!;
        using var desk = new Tampering(worked.Desk.Engine.Location, db.Model);
        Assert.InRange((await db.RootAsync()).Size, 250, 350);
        var dice = new Random(Counts.Seed);
        var tamperer = new ClumsyTamperer(desk, dice);
        var missed = new List<string>();
        for (var (made, wanted) = (0, Counts.Of(plain: 300, deep: 10_000)); made < wanted;)
        {
            made += desk.Try(() =>
            {
                if (tamperer.Change() is not var (what, keys))
                {
                    return 0;
                }

                var report = desk.Check([worked.Outside], [signer]);
                if (report.IsSound || !report.Findings.Any(finding => keys.Contains(finding.Key) || keys.Any(key => key.StartsWith($"{finding.Key}/", StringComparison.Ordinal) || finding.Key.StartsWith($"{key}/", StringComparison.Ordinal) || $"{finding}".Contains($"what entry {key} left", StringComparison.Ordinal))))
                {
                    missed.Add($"{what}: {string.Join(" | ", report.Findings.Take(3))}");
                }

                return 1;
            });
        }

        Assert.True(missed.Count == 0, $"CLAIMS_TESTS_SEED={Counts.Seed}\n{string.Join('\n', missed.Take(20))}\n{missed.Count} missed");
        var untouched = desk.Check([worked.Outside], [signer]);
        Assert.True(untouched.IsSound, string.Join('\n', untouched.Findings));
        Assert.Contains("0 entries not yet anchored by a checkpoint kept elsewhere.", untouched.Notes);
    }
}
