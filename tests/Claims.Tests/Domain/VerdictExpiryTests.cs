using System.Text;
using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class VerdictExpiryTests
{
    private static readonly DateOnly Last = new(2026, 12, 31);

    private readonly Desk desk = new();

    [Fact]
    public void The_last_day_is_frozen_with_the_version()
    {
        var verdict = Submit(Last);
        Assert.Equal(Last, verdict.ExpiresOn);
        Assert.Contains("\"expires\":\"2026-12-31\"", Encoding.UTF8.GetString(verdict.Snapshot), StringComparison.Ordinal);
        Assert.Equal(verdict.Snapshot, Snapshot.Parse(verdict.Snapshot).ToBytes());
        Assert.Equal(Last, Snapshot.Parse(verdict.Snapshot).ExpiresOn);
    }

    [Fact]
    public void Without_one_a_snapshot_says_nothing_of_it()
    {
        var verdict = Submit(null);
        Assert.Null(verdict.ExpiresOn);
        Assert.DoesNotContain("expires", Encoding.UTF8.GetString(verdict.Snapshot), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_run_out_is_not_submitted()
    {
        Refused.With("verdict.expires-past", () => Submit(new(2026, 10, 31)));
    }

    [Fact]
    public void Another_day_is_another_draft()
    {
        var (claim, _) = desk.Researched();
        claim.SaveDraft(Desk.Draft() with { ExpiresOn = Last }, 1, desk.Author, desk.Now);
        claim.SaveDraft(Desk.Draft() with { ExpiresOn = Last }, 2, desk.Author, desk.Now);
        Assert.Equal((2, Last), (claim.Draft!.Version, claim.Draft.ExpiresOn));
        Assert.Equal("2026-12-31", claim.Events.Last(happened => happened.Kind == "verdict.drafted").Facts["expires"]);
    }

    private Verdict Submit(DateOnly? last)
    {
        var (claim, evidence) = desk.Researched();
        claim.SaveDraft(Desk.Draft() with { ExpiresOn = last }, claim.Draft!.Version, desk.Author, desk.Now);
        return claim.Submit(claim.Draft.Version, desk.Material(evidence), desk.Author, desk.Now);
    }
}
