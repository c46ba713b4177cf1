namespace Claims.Domain;

/// <summary>Everybody who had a part said of this claim whether they have an interest in the matter (IFCN, non-partisanship and fairness).</summary>
public sealed class DeclaredInterests() : Gate("interests.declared", Strictness.Warns, GatePlace.Interests, allowsException: false)
{
    public override GateSight Look(GateCase about) =>
        about.Log.People.Count(person => person.HasInterest is null) is var silent and > 0
            ? GateSight.Missed("silent", silent.ToText(), about.Log.People.Count.ToText())
            : GateSight.Met("all", about.Log.People.Count.ToText());
}
