namespace Claims.Web.Presences;

/// <summary>Which pages are forms that change something of a claim, by their address: whoever has one open is shown to the others.</summary>
public static class PresencePages
{
    /// <summary>Beginning of the address of every page about one claim.</summary>
    public const string OfClaim = "claims/{number}";

    public static readonly IReadOnlyDictionary<string, Doing> Forms = new Dictionary<string, Doing>
    {
        [$"{OfClaim}/edit"] = Doing.Wording,
        [$"{OfClaim}/quotes/add"] = Doing.Quotes,
        [$"{OfClaim}/quotes/{{quote:guid}}/remove"] = Doing.Quotes,
        [$"{OfClaim}/evidence/add"] = Doing.Evidence,
        [$"{OfClaim}/evidence/add/{{id:guid}}"] = Doing.Evidence,
        [$"{OfClaim}/evidence/new"] = Doing.Evidence,
        [$"{OfClaim}/evidence/{{n:int}}/edit"] = Doing.Evidence,
        [$"{OfClaim}/evidence/{{n:int}}/update"] = Doing.Evidence,
        [$"{OfClaim}/evidence/{{n:int}}/remove"] = Doing.Evidence,
        [$"{OfClaim}/verdict"] = Doing.Verdict,
        [$"{OfClaim}/verdict/submit"] = Doing.Verdict,
        [$"{OfClaim}/review"] = Doing.Review,
        [$"{OfClaim}/review/approve"] = Doing.Review,
        [$"{OfClaim}/review/endorse"] = Doing.Review,
        [$"{OfClaim}/review/return"] = Doing.Review,
        [$"{OfClaim}/plan"] = Doing.Plan,
        [$"{OfClaim}/correct"] = Doing.Correction,
        [$"{OfClaim}/correction/wording"] = Doing.Correction,
        [$"{OfClaim}/contacts/new"] = Doing.Contacts,
        [$"{OfClaim}/contacts/{{contact:guid}}"] = Doing.Contacts,
        [$"{OfClaim}/contacts/{{contact:guid}}/edit"] = Doing.Contacts,
        [$"{OfClaim}/start-over"] = Doing.StartingOver,
        [$"{OfClaim}/discard"] = Doing.Discarding,
    };
}
