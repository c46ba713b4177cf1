namespace Claims.Domain;

/// <summary>Evidence for and against the claim is cited (IFCN, non-partisanship and fairness).</summary>
public sealed class BothSides() : Gate("sources.both-sides", Strictness.Warns, GatePlace.Evidence, allowsException: true)
{
    public override GateSight Look(GateCase about)
    {
        var supports = about.Evidence.Where(cited => cited.Stance == Stance.Supports).ToList();
        var contradicts = about.Evidence.Where(cited => cited.Stance == Stance.Contradicts).ToList();
        return (supports.Count > 0, contradicts.Count > 0) switch
        {
            (true, true) => GateSight.Met("both", Notes(supports), Notes(contradicts)),
            (true, false) => GateSight.Missed("only-for"),
            (false, true) => GateSight.Missed("only-against"),
            _ => GateSight.Missed("neither"),
        };
    }
}
