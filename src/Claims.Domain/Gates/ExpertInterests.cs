namespace Claims.Domain;

/// <summary>Of every cited expert it is noted what interest they have in the matter, or that none is known (IFCN, standards and transparency of sources).</summary>
public sealed class ExpertInterests() : Gate("experts.interest", Strictness.Blocks, GatePlace.Evidence, allowsException: false)
{
    public override GateSight Look(GateCase about)
    {
        var experts = about.Evidence.Where(cited => cited.Kind == EvidenceKind.Expert).ToList();
        var silent = experts.Where(cited => string.IsNullOrWhiteSpace(cited.InterestNote)).ToList();
        return experts.Count == 0 ? GateSight.Met("none")
            : silent.Count == 0 ? GateSight.Met("noted", Notes(experts))
            : GateSight.Missed("not-noted", Notes(silent));
    }
}
