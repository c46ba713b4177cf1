using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Tests.Support;
using Claims.Web.Presences;

namespace Claims.Tests.Web.Presences;

public sealed class PresenceBoardTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 2, 9, 4, 0, TimeSpan.Zero);

    private readonly FixedClock clock = new(Morning);
    private readonly PresenceBoard board;
    private readonly MemberId judith = MemberId.New(Morning);
    private readonly MemberId emre = MemberId.New(Morning);

    public PresenceBoardTests() => board = new(clock);

    [Fact]
    public void Who_opens_a_form_is_seen_by_the_others_of_that_claim_alone()
    {
        board.Open("2026-0001", judith, "Judith Brandau", Doing.Verdict);
        Assert.Equal([new("Judith Brandau", Doing.Verdict, Morning)], board.Others("2026-0001", emre));
        Assert.Empty(board.Others("2026-0001", judith));
        Assert.Empty(board.Others("2026-0002", emre));
    }

    [Fact]
    public void A_page_without_reports_counts_some_minutes()
    {
        board.Open("2026-0001", judith, "Judith Brandau", Doing.Verdict);
        clock.Pass(PresenceBoard.Opened - TimeSpan.FromSeconds(1));
        Assert.Single(board.Others("2026-0001", emre));
        clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Empty(board.Others("2026-0001", emre));
    }

    [Fact]
    public void Reports_keep_it_and_its_beginning_and_when_they_stop_it_ends_soon()
    {
        board.Open("2026-0001", judith, "Judith Brandau", Doing.Verdict);
        for (var i = 0; i < 60; i++)
        {
            clock.Pass(TimeSpan.FromSeconds(25));
            board.Report("2026-0001", judith, "Judith Brandau", Doing.Verdict);
        }

        Assert.Equal(Morning, Assert.Single(board.Others("2026-0001", emre)).Since);
        clock.Pass(PresenceBoard.Reported);
        Assert.Empty(board.Others("2026-0001", emre));
        board.Report("2026-0001", judith, "Judith Brandau", Doing.Verdict);
        Assert.Equal(clock.Now, Assert.Single(board.Others("2026-0001", emre)).Since);
    }

    [Fact]
    public void Who_leaves_and_comes_back_at_once_has_not_left()
    {
        board.Open("2026-0001", judith, "Judith Brandau", Doing.Verdict);
        clock.Pass(TimeSpan.FromSeconds(5));
        board.Leave("2026-0001", judith, Doing.Verdict);
        clock.Pass(TimeSpan.FromSeconds(5));
        board.Open("2026-0001", judith, "Judith Brandau", Doing.Verdict);
        Assert.Equal(Morning, Assert.Single(board.Others("2026-0001", emre)).Since);
        board.Leave("2026-0001", judith, Doing.Verdict);
        clock.Pass(PresenceBoard.Left);
        Assert.Empty(board.Others("2026-0001", emre));
    }

    [Fact]
    public void What_is_done_is_gone_at_once()
    {
        board.Open("2026-0001", judith, "Judith Brandau", Doing.Verdict);
        board.Open("2026-0001", judith, "Judith Brandau", Doing.Plan);
        board.Done("2026-0001", judith, Doing.Verdict);
        Assert.Equal(Doing.Plan, Assert.Single(board.Others("2026-0001", emre)).Doing);
    }

    [Fact]
    public void One_member_and_all_together_take_up_no_more_than_is_meant_for_them()
    {
        for (var i = 0; i < PresenceBoard.MostOfOne * 2; i++)
        {
            clock.Pass(TimeSpan.FromMilliseconds(1));
            board.Open($"2026-{i}", judith, "Judith Brandau", Doing.Verdict);
        }

        Assert.Equal(PresenceBoard.MostOfOne, Enumerable.Range(0, PresenceBoard.MostOfOne * 2).Sum(i => board.Others($"2026-{i}", emre).Count));
        Assert.Single(board.Others($"2026-{(PresenceBoard.MostOfOne * 2) - 1}", emre));
        clock.Pass(TimeSpan.FromMilliseconds(1));
        for (var i = 0; i < PresenceBoard.Most + 10; i++)
        {
            board.Open("2026-9999", MemberId.New(Morning), "Somebody", Doing.Verdict);
        }

        Assert.Equal(PresenceBoard.Most, board.Others("2026-9999", emre).Count);
    }
}

public sealed class PresencePagesTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public void Every_form_in_the_table_is_a_page() => Assert.Empty(PresencePages.Forms.Keys.Select(address => $"/{address}").Except(Addresses.All(desk)));
}
