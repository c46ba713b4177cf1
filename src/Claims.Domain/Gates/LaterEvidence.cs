namespace Claims.Domain;

/// <summary>Nobody is held to what came out after they spoke: evidence later than the statement is pointed out (IFCN, non-partisanship and fairness). Dates that are known in part say yes, no or cannot tell.</summary>
public sealed class LaterEvidence() : Gate("evidence.later", Strictness.Warns, GatePlace.Evidence, allowsException: true)
{
    public override GateSight Look(GateCase about)
    {
        if (about.Said is not { } said)
        {
            return GateSight.Missed("undated");
        }

        var later = about.Bearing.Where(cited => cited.Published?.IsAfter(said) is Answer.Yes).ToList();
        var unclear = about.Bearing.Where(cited => (cited.Published?.IsAfter(said) ?? Answer.CannotTell) is Answer.CannotTell).ToList();
        return later.Count > 0 ? GateSight.Missed("later", Notes(later))
            : unclear.Count > 0 ? GateSight.Missed("cannot-tell", Notes(unclear))
            : GateSight.Met("earlier");
    }
}
