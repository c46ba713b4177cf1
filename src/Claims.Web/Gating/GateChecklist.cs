using Claims.Data;

namespace Claims.Web.Gating;

/// <summary>The gates of one claim in words: what the partial _Gates shows.</summary>
/// <param name="Lines">The gates that the policy asks for, in their order.</param>
/// <param name="Off">Names of those that it does not ask for.</param>
/// <param name="Policy">Version of the policy.</param>
/// <param name="FrozenOn">The day of the approval; null while work goes on.</param>
public sealed record GateChecklist(IReadOnlyList<GateLine> Lines, IReadOnlyList<string> Off, int Policy, DateOnly? FrozenOn)
{
    /// <summary>Whom the desk had asked at the approval; none while work goes on, for then the contact log itself is shown.</summary>
    public IReadOnlyList<GateContact> Contacts { get; init; } = [];

    /// <summary>Why a frozen list is not what was frozen; null while it is.</summary>
    public StoredFault? Fault { get; init; }

    /// <summary>What the form of an approval carries; empty for a frozen list.</summary>
    public string Digest { get; init; } = "";

    public IEnumerable<GateLine> Blocks => Lines.Where(line => line.Outcome == GateOutcome.Block);

    /// <summary>What blocks or warns.</summary>
    public IEnumerable<GateLine> Missed => Lines.Where(line => line.Outcome is GateOutcome.Block or GateOutcome.Warn);

    /// <summary>What an approver answers for besides the version itself.</summary>
    public IEnumerable<GateLine> Weighed => Lines.Where(line => line.Outcome == GateOutcome.Warn || line.Exception is not null);

    /// <summary>What is met as it is; beside it stands what asks for a second look.</summary>
    public IEnumerable<GateLine> Met => Lines.Where(line => line.Outcome == GateOutcome.Pass && line.Exception is null);

    /// <summary>What is missed, or was excepted with a reason.</summary>
    public IEnumerable<GateLine> Unmet => Lines.Except(Met);

    /// <summary>How it stands, in a sentence.</summary>
    public string Sum(Texts texts) => Blocks.Count() is var blocks and > 0 ? texts.Count("gates.sum.block", blocks)
        : Lines.Count(line => line.Outcome == GateOutcome.Warn) is var warnings and > 0 ? texts.Count("gates.sum.warn", warnings)
        : texts["gates.sum.pass"];

    /// <summary>While work goes on.</summary>
    public static GateChecklist Of(ClaimGates gates, ClaimHead head, Actor actor, Texts texts)
    {
        var mayExcept = MayExcept(head, actor);
        return Of(gates.Report, finding => GateLine.Of(finding, head, gates.Given.GetValueOrDefault(finding.Gate), mayExcept, texts), texts) with { Digest = gates.Report.Digest };
    }

    /// <summary>As it was frozen with an approval.</summary>
    public static GateChecklist Frozen(FrozenGates frozen, Texts texts) =>
        Of(frozen.Report, finding => GateLine.Frozen(finding, texts), texts) with { FrozenOn = frozen.Report.On, Contacts = frozen.Report.Contacts, Fault = frozen.Fault };

    /// <summary>Who may give and take back exceptions in a claim, by role and part; the stage is asked by the domain.</summary>
    public static bool MayExcept(ClaimHead head, Actor actor) =>
        (actor.Is(Role.FactChecker) || actor.Is(Role.Editor)) && head.MyPart is null or PartRole.Author && head.Stage is Stage.Open or Stage.Researching or Stage.InReview;

    private static GateChecklist Of(GateReport report, Func<GateFinding, GateLine> line, Texts texts) => new(
        [.. report.Findings.Where(finding => finding.Outcome != GateOutcome.Off).Select(line)],
        [.. report.With(GateOutcome.Off).Select(finding => texts[$"gates.title.{finding.Gate}"])],
        report.Policy,
        null);
}
