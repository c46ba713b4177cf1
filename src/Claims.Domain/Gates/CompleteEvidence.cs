namespace Claims.Domain;

/// <summary>Every cited piece says who published it, where in it the passage stands and when it was accessed, so that readers can find it (IFCN, standards and transparency of sources).</summary>
public sealed class CompleteEvidence() : Gate("evidence.complete", Strictness.Blocks, GatePlace.Evidence, allowsException: true)
{
    public override GateSight Look(GateCase about)
    {
        var (nowhere, never) = (about.Evidence.Where(cited => string.IsNullOrWhiteSpace(cited.Locator)).ToList(), about.Evidence.Where(cited => cited.Accessed is null).ToList());
        var unsigned = about.Evidence.Where(cited => string.IsNullOrWhiteSpace(cited.Publisher)).ToList();
        return about.Evidence.Count == 0 ? GateSight.Missed("none")
            : unsigned.Count > 0 ? GateSight.Missed("publisher", Notes(unsigned))
            : (nowhere.Count, never.Count) switch
            {
                (0, 0) => GateSight.Met("all"),
                (_, 0) => GateSight.Missed("locator", Notes(nowhere)),
                (0, _) => GateSight.Missed("accessed", Notes(never)),
                _ => GateSight.Missed("locator-accessed", Notes(nowhere), Notes(never)),
            };
    }
}
