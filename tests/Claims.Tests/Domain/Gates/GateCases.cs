using Claims.Domain;

namespace Claims.Tests.Domain;

/// <summary>A case that meets every gate, to be changed in one thing.</summary>
internal static class GateCases
{
    public static readonly DateOnly Today = new(2026, 11, 2);

    private static readonly MemberId Author = MemberId.New(DateTimeOffset.UnixEpoch);

    private static readonly MemberId Approver = MemberId.New(DateTimeOffset.UnixEpoch.AddSeconds(1));

    public static GateCase Sound => new(
        PartialDate.Of(2025, 3),
        HasQuantity: true,
        NotCompared: null,
        [Office(1), Paper(2)],
        new(1, 0, [Asked(ContactOutcome.Answered)], new Dictionary<string, string>(), [new(Author, false), new(Approver, false)], 1),
        Today);

    /// <summary>Official statistics in favour, of an office.</summary>
    public static GateEvidence Office(int number) => new(
        number, Stance.Supports, CalculationRole.Found, EvidenceKind.OfficialStatistics, "Statistisches Amt", "https://example.org/handel", "Tabelle 3",
        PartialDate.Of(2025, 2), PartialDate.Of(2026, 10, 30), null, null, Anonymous: false, [$"{number:00}"]);

    /// <summary>A newspaper against.</summary>
    public static GateEvidence Paper(int number) => new(
        number, Stance.Contradicts, CalculationRole.None, EvidenceKind.Media, "Hafenblatt", "https://example.org/blatt", "Seite 2",
        PartialDate.Of(2025, 1, 7), PartialDate.Of(2026, 10, 30), null, null, Anonymous: false, [$"{number:00}"]);

    public static GateContact Asked(ContactOutcome outcome, ContactParty party = ContactParty.Claimant, DateOnly? deadline = null) => new(
        party, "Pressestelle der Handelskammer", ContactChannel.Email, "Worauf stützt sich die Zahl?", new(2026, 10, 20), deadline, outcome, null, null);

    public static GateCase Cite(this GateCase about, params GateEvidence[] evidence) => about with { Evidence = evidence };

    public static GateCase Contacted(this GateCase about, params GateContact[] contacts) => about with { Log = about.Log with { Contacts = contacts } };

    public static GateCase Interested(this GateCase about, params bool?[] said) =>
        about with { Log = about.Log with { People = [.. said.Select(interest => new GatePerson(MemberId.New(DateTimeOffset.UnixEpoch), interest))] } };

    public static GateCase Quoted(this GateCase about, int quotes, int waiting) => about with { Log = about.Log with { Quotes = quotes, WaitingQuotes = waiting } };

    public static GateCase Excepted(this GateCase about, string gate, string reason) =>
        about with { Log = about.Log with { Exceptions = new Dictionary<string, string> { [gate] = reason } } };
}
