using Claims.Data;

namespace Claims.Web.Gating;

/// <summary>One gate in words: what it is called, what it says, and what can be done.</summary>
/// <param name="Outcome">Decides icon and colour.</param>
/// <param name="Exception">The reason that stands in for what is missed.</param>
/// <param name="ExceptedBy">Who gave it; null in a frozen report.</param>
/// <param name="Mend">Where it is mended; null where nothing is to be done.</param>
/// <param name="MendText">What that link says.</param>
/// <param name="Except">Where an exception is given or taken back; null where nobody may.</param>
/// <param name="ExceptText">What that link says.</param>
public sealed record GateLine(
    string Key, GateOutcome Outcome, string Title, string Says, string? Exception, string? ExceptedBy, string? Mend, string? MendText, string? Except, string? ExceptText)
{
    public string Icon => Outcome switch
    {
        GateOutcome.Block => "block",
        GateOutcome.Warn => "warn",
        _ => Exception is null ? "pass" : "except",
    };

    /// <summary>What a gate found, for those who can do something about it.</summary>
    /// <param name="given">Its exception of this cycle, or null.</param>
    /// <param name="mayExcept">The one who looks may give and take back exceptions.</param>
    public static GateLine Of(GateFinding finding, ClaimHead head, GivenException? given, bool mayExcept, Texts texts)
    {
        var gate = AllGates.Find(finding.Gate);
        var isMissed = finding.Outcome is GateOutcome.Warn or GateOutcome.Block;
        var except = mayExcept && gate.AllowsException && (isMissed || given is not null) ? $"/claims/{head.Number}/gates/{gate.Key}" : null;
        return Frozen(finding, texts) with
        {
            ExceptedBy = finding.Exception is null ? null : given?.By ?? texts["history.command"],
            Mend = isMissed ? GatePlaces.Address(gate.Mend, head) : null,
            MendText = isMissed ? texts[$"gates.mend.{Texts.Kebab(gate.Mend.ToString())}"] : null,
            Except = except,
            ExceptText = except is null ? null : texts[given is null ? "gates.except.link" : "gates.except.link-back"],
        };
    }

    /// <summary>What a gate found at an approval: nothing can be done about it any more.</summary>
    public static GateLine Frozen(GateFinding finding, Texts texts) => new(
        finding.Gate, finding.Outcome, texts[$"gates.title.{finding.Gate}"], texts[$"gates.says.{finding.Gate}.{finding.Reason}", [.. finding.Args]],
        finding.Exception, null, null, null, null, null);

    /// <summary>A gate that did not look.</summary>
    public static GateLine Unseen(Gate gate, Texts texts) => new(gate.Key, GateOutcome.Off, texts[$"gates.title.{gate.Key}"], "", null, null, null, null, null, null);
}

/// <summary>Where on the desk something can be done.</summary>
public static class GatePlaces
{
    public static string Address(GatePlace place, ClaimHead head) => $"/claims/{head.Number}" + place switch
    {
        // While a correction is open the file shows two versions; it is the second that is worked on.
        GatePlace.Evidence or GatePlace.Calculation => head.HasStanding ? "#new-evidence" : "#evidence",
        GatePlace.Quotes => "#wording",
        GatePlace.Verdict => "/verdict",
        GatePlace.Contacts => "/contacts",
        GatePlace.Interests => "/interest",
        _ => "/review",
    };
}
