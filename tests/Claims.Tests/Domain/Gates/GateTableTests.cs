using Claims.Domain;

namespace Claims.Tests.Domain;

/// <summary>The table of the gates: for every one a case that passes, one that warns, one that blocks, and one that is excepted where the gate knows exceptions.</summary>
public sealed class GateTableTests
{
    private const string Reason = "Es gibt nur diese eine Quelle.";

    public static TheoryData<string> Gates => [.. AllGates.InOrder.Select(gate => gate.Key)];

    [Theory]
    [MemberData(nameof(Gates))]
    public void Every_gate_has_cases_that_pass_warn_and_block(string gate)
    {
        Assert.Contains(Rows(gate), row => Outcome(row, Strictness.Blocks) == GateOutcome.Pass);
        Assert.Contains(Rows(gate), row => Outcome(row, Strictness.Warns) == GateOutcome.Warn);
        Assert.Contains(Rows(gate), row => Outcome(row, Strictness.Blocks) == GateOutcome.Block);
    }

    [Theory]
    [MemberData(nameof(Gates))]
    public void A_gate_says_of_each_case_what_the_table_has(string gate) => Assert.All(Rows(gate), row =>
    {
        var sight = AllGates.Find(gate).Look(row.About);

        Assert.Equal((row.Says, row.IsMet), (sight.Reason, sight.IsMet));
        Assert.Equal(row.Args, sight.Args);
    });

    [Theory]
    [MemberData(nameof(Gates))]
    public void What_is_missed_warns_blocks_or_is_nobodys_matter_and_what_is_met_passes(string gate) => Assert.All(Rows(gate), row =>
    {
        Assert.Equal(row.IsMet ? GateOutcome.Pass : GateOutcome.Warn, Outcome(row, Strictness.Warns));
        Assert.Equal(row.IsMet ? GateOutcome.Pass : GateOutcome.Block, Outcome(row, Strictness.Blocks));
        Assert.Equal(GateOutcome.Off, Outcome(row, Strictness.Off));
    });

    [Theory]
    [MemberData(nameof(Gates))]
    public void A_reason_lets_pass_where_the_gate_allows_it_and_is_told_only_where_something_is_missed(string gate) => Assert.All(Rows(gate), row =>
    {
        var finding = Finding(row with { About = row.About.Excepted(gate, Reason) }, Strictness.Blocks);
        var counts = AllGates.Find(gate).AllowsException && !row.IsMet;

        Assert.Equal(counts ? Reason : null, finding.Exception);
        Assert.Equal(row.IsMet || counts ? GateOutcome.Pass : GateOutcome.Block, finding.Outcome);
    });

    [Fact]
    public void The_standard_policy_blocks_what_the_codes_demand()
    {
        var policy = GatePolicy.Standard();

        Assert.Equal(
            ["sources.independent", "sources.primary", "evidence.complete", "quotes.stand", "number.calculated", "sources.anonymous", "claimant.asked", "interests.none", "experts.interest"],
            AllGates.InOrder.Where(gate => policy.Of(gate) == Strictness.Blocks).Select(gate => gate.Key));
        Assert.Equal(["endorsed"], AllGates.InOrder.Where(gate => policy.Of(gate) == Strictness.Off).Select(gate => gate.Key));
    }

    [Fact]
    public void A_case_that_has_everything_passes_every_gate() =>
        Assert.All(GateReport.Of(GateCases.Sound, GatePolicy.Standard()).Findings, finding => Assert.True(finding.IsMet, finding.Gate));

    [Fact]
    public void A_frozen_report_reads_as_it_was()
    {
        var report = GateReport.Of(GateCases.Sound.Cite(GateCases.Office(1)).Excepted("sources.independent", Reason), GatePolicy.Standard());

        var bytes = report.Freeze();
        var read = GateReport.Parse(bytes);

        Assert.Equal(32, read.Salt.Length);
        Assert.NotEqual(bytes, report.Freeze());
        Assert.Equal(report.Findings.Select(finding => (finding.Gate, finding.Outcome, finding.Reason, finding.Exception)), read.Findings.Select(finding => (finding.Gate, finding.Outcome, finding.Reason, finding.Exception)));
        Assert.Equal(report.Contacts, read.Contacts);
        Assert.Equal((report.Policy, report.On, false), (read.Policy, read.On, read.DemandsEndorsement));
        Assert.StartsWith("{\"contacts\":[{\"answer\":null,", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static List<GateRow> Rows(string gate) => [.. GateTable.Rows.Where(row => row.Gate == gate)];

    private static GateOutcome Outcome(GateRow row, Strictness strictness) => Finding(row, strictness).Outcome;

    private static GateFinding Finding(GateRow row, Strictness strictness) =>
        GateReport.Of(row.About, GateTable.Policy(row.Gate, strictness)).Findings.Single(finding => finding.Gate == row.Gate);
}
