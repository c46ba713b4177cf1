namespace Claims.Domain;

/// <summary>Nobody who declared an interest in the matter had a part in the verdict (IFCN, non-partisanship and fairness; EFCSN, independence). No reason makes that good.</summary>
public sealed class NoInterest() : Gate("interests.none", Strictness.Blocks, GatePlace.Interests, allowsException: false)
{
    public override GateSight Look(GateCase about) =>
        about.Log.People.Count(person => person.HasInterest is true) is var interested and > 0 ? GateSight.Missed("declared", interested.ToText()) : GateSight.Met("nobody");
}
