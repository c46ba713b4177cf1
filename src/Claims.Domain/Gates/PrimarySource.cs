namespace Claims.Domain;

/// <summary>The finding rests on a primary or an official source, or says why not (IFCN, standards and transparency of sources).</summary>
public sealed class PrimarySource() : Gate("sources.primary", Strictness.Blocks, GatePlace.Evidence, allowsException: true)
{
    public override GateSight Look(GateCase about) =>
        about.Bearing.Where(cited => cited.Kind is EvidenceKind.Primary or EvidenceKind.OfficialStatistics).ToList() is { Count: > 0 } primary
            ? GateSight.Met("there", Notes(primary))
            : GateSight.Missed("none");
}
