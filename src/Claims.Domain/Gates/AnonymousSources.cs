namespace Claims.Domain;

/// <summary>An anonymous source never stands alone: a named one speaks to the finding beside it (IFCN, standards and transparency of sources).</summary>
public sealed class AnonymousSources() : Gate("sources.anonymous", Strictness.Blocks, GatePlace.Evidence, allowsException: false)
{
    public override GateSight Look(GateCase about)
    {
        var anonymous = about.Evidence.Where(cited => cited.Anonymous).ToList();
        var named = about.Bearing.Where(cited => !cited.Anonymous).ToList();
        return anonymous.Count == 0 ? GateSight.Met("none")
            : named.Count > 0 ? GateSight.Met("named", Notes(anonymous), Notes(named))
            : GateSight.Missed("alone", Notes(anonymous));
    }
}
