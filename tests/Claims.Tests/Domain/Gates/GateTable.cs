using Claims.Domain;

namespace Claims.Tests.Domain;

/// <summary>One row: what a gate says of a case.</summary>
internal sealed record GateRow(string Gate, string Says, GateCase About, bool IsMet, params string[] Args)
{
    public override string ToString() => $"{Gate}: {Says}";
}

/// <summary>Every gate, with everything that it can say.</summary>
internal static class GateTable
{
    private static GateCase Sound => GateCases.Sound;

    private static GateEvidence Office => GateCases.Office(1);

    private static GateEvidence Paper => GateCases.Paper(2);

    public static IReadOnlyList<GateRow> Rows { get; } =
    [
        new("sources.independent", "several", Sound, true, "2"),
        new("sources.independent", "one-piece", Sound.Cite(Office), false, "[1]"),
        new("sources.independent", "one-piece", Sound.Cite(Office, Paper with { Stance = Stance.Context }), false, "[1]"),
        new("sources.independent", "several", Sound.Cite(Office, Paper with { Stance = Stance.Context, Role = CalculationRole.Whole }), true, "2"),
        new("sources.independent", "one-origin", Sound.Cite(Office with { OriginGroup = "Mitteilung 7" }, Paper with { OriginGroup = " mitteilung  7" }), false, "[1] [2]"),
        new("sources.independent", "one-origin", Sound.Cite(Office, Paper with { Publisher = "statistisches amt" }), false, "[1] [2]"),
        new("sources.independent", "one-origin", Sound.Cite(Office, Paper with { Url = "http://example.org/handel/#tabelle" }), false, "[1] [2]"),
        new("sources.independent", "one-origin", Sound.Cite(Office, Paper with { Files = Office.Files }), false, "[1] [2]"),
        new("sources.independent", "none", Sound.Cite(), false),
        new("sources.primary", "there", Sound, true, "[1]"),
        new("sources.primary", "there", Sound.Cite(Paper with { Kind = EvidenceKind.Primary }), true, "[2]"),
        new("sources.primary", "none", Sound.Cite(Paper), false),
        new("sources.primary", "none", Sound.Cite(Office with { Stance = Stance.Context, Role = CalculationRole.None }, Paper), false),
        new("sources.both-sides", "both", Sound, true, "[1]", "[2]"),
        new("sources.both-sides", "only-for", Sound.Cite(Office), false),
        new("sources.both-sides", "only-against", Sound.Cite(Paper), false),
        new("sources.both-sides", "neither", Sound.Cite(Paper with { Stance = Stance.Context }), false),
        new("evidence.complete", "all", Sound, true),
        new("evidence.complete", "none", Sound.Cite(), false),
        new("evidence.complete", "publisher", Sound.Cite(Office with { Publisher = " " }), false, "[1]"),
        new("evidence.complete", "locator", Sound.Cite(Office with { Locator = null }, Paper), false, "[1]"),
        new("evidence.complete", "accessed", Sound.Cite(Office, Paper with { Accessed = null }), false, "[2]"),
        new("evidence.complete", "locator-accessed", Sound.Cite(Office with { Locator = null }, Paper with { Accessed = null }), false, "[1]", "[2]"),
        new("quotes.stand", "all", Sound, true, "1"),
        new("quotes.stand", "none", Sound.Quoted(0, 0), true),
        new("quotes.stand", "waiting", Sound.Quoted(3, 1), false, "1", "3"),
        new("number.calculated", "compared", Sound, true),
        new("number.calculated", "no-figure", Sound with { HasQuantity = false }, true),
        new("number.calculated", "no-operands", Sound with { NotCompared = "calculation.no-operands" }, false),
        new("number.calculated", "period", Sound with { NotCompared = "calculation.period-differs" }, false),
        new("number.calculated", "unit", Sound with { NotCompared = "calculation.unit-differs" }, false),
        new("number.calculated", "not-compared", Sound with { NotCompared = "calculation.role-twice" }, false),
        new("evidence.later", "earlier", Sound, true),
        new("evidence.later", "later", Sound.Cite(Office with { Published = PartialDate.Of(2025, 4) }, Paper), false, "[1]"),
        new("evidence.later", "cannot-tell", Sound.Cite(Office with { Published = PartialDate.Of(2025) }, Paper with { Published = null }), false, "[1] [2]"),
        new("evidence.later", "undated", Sound with { Said = null }, false),
        new("sources.anonymous", "none", Sound, true),
        new("sources.anonymous", "named", Sound.Cite(Office, Paper with { Anonymous = true }), true, "[2]", "[1]"),
        new("sources.anonymous", "alone", Sound.Cite(Office with { Stance = Stance.Context, Role = CalculationRole.None }, Paper with { Anonymous = true }), false, "[2]"),
        new("claimant.asked", "answered", Sound, true),
        new("claimant.asked", "declined", Sound.Contacted(GateCases.Asked(ContactOutcome.Declined)), true),
        new("claimant.asked", "no-reply", Sound.Contacted(GateCases.Asked(ContactOutcome.NoReply)), true),
        new("claimant.asked", "deadline-passed", Sound.Contacted(GateCases.Asked(ContactOutcome.Waiting, deadline: GateCases.Today.AddDays(-1))), true),
        new("claimant.asked", "waiting", Sound.Contacted(GateCases.Asked(ContactOutcome.Waiting, deadline: GateCases.Today)), false),
        new("claimant.asked", "waiting", Sound.Contacted(GateCases.Asked(ContactOutcome.Waiting)), false),
        new("claimant.asked", "not-asked", Sound.Contacted(GateCases.Asked(ContactOutcome.Answered, ContactParty.Expert)), false),
        new("interests.none", "nobody", Sound.Interested(false, null), true),
        new("interests.none", "declared", Sound.Interested(false, true), false, "1"),
        new("interests.declared", "all", Sound.Interested(false, true), true, "2"),
        new("interests.declared", "silent", Sound.Interested(false, null), false, "1", "2"),
        new("experts.interest", "none", Sound, true),
        new("experts.interest", "noted", Sound.Cite(Paper with { Kind = EvidenceKind.Expert, InterestNote = "Keines bekannt." }), true, "[2]"),
        new("experts.interest", "not-noted", Sound.Cite(Office, Paper with { Kind = EvidenceKind.Expert, Stance = Stance.Context }), false, "[2]"),
        new("endorsed", "endorsed", Sound, true, "1"),
        new("endorsed", "nobody", Sound with { Log = Sound.Log with { Endorsements = 0 } }, false),
    ];

    public static GatePolicy Policy(string gate, Strictness strictness) => GatePolicy.Of(1, new Dictionary<string, Strictness> { [gate] = strictness });
}
