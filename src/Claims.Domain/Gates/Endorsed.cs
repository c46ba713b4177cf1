namespace Claims.Domain;

/// <summary>A third person, who neither wrote nor approves, endorsed the version. No code asks for it; a house may.</summary>
public sealed class Endorsed() : Gate("endorsed", Strictness.Off, GatePlace.Review, allowsException: false)
{
    public override GateSight Look(GateCase about) =>
        about.Log.Endorsements > 0 ? GateSight.Met("endorsed", about.Log.Endorsements.ToText()) : GateSight.Missed("nobody");
}
