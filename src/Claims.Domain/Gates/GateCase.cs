using System.Globalization;

namespace Claims.Domain;

/// <summary>Everything that the gates look at: what a version rests on, and what the desk did besides.</summary>
/// <param name="Said">When the claim was made.</param>
/// <param name="HasQuantity">The claim states a figure.</param>
/// <param name="NotCompared">Why the figure is not compared, a code of <see cref="Calculation.Reason"/>; null when it is, and without a figure.</param>
/// <param name="Evidence">What is cited.</param>
/// <param name="Log">What the desk did besides.</param>
/// <param name="Today">The day in the desk's time zone.</param>
public sealed record GateCase(PartialDate? Said, bool HasQuantity, string? NotCompared, IReadOnlyList<GateEvidence> Evidence, GateLog Log, DateOnly Today)
{
    /// <summary>The cited evidence that the finding hangs on.</summary>
    public IEnumerable<GateEvidence> Bearing => Evidence.Where(cited => cited.Bears);

    /// <summary>The case of a version as it was frozen.</summary>
    internal static GateCase Of(Snapshot snapshot, GateLog log, DateOnly today) => new(
        snapshot.Said is { } said ? PartialDate.Parse(said) : null,
        snapshot.Quantity is not null,
        snapshot.Calculation?.Reason,
        [.. snapshot.Evidence.Select(GateEvidence.Of)],
        log,
        today);
}

/// <summary>What the desk did about a claim, besides writing its verdict.</summary>
/// <param name="Quotes">How many the claim has.</param>
/// <param name="WaitingQuotes">How many of them stand in no captured text.</param>
/// <param name="Contacts">Whom the desk asked, in the order of the days.</param>
/// <param name="Exceptions">Reasons of this cycle by the key of the gate.</param>
/// <param name="People">Who had a part in this cycle.</param>
/// <param name="Endorsements">How many people endorsed the version.</param>
public sealed record GateLog(
    int Quotes, int WaitingQuotes, IReadOnlyList<GateContact> Contacts, IReadOnlyDictionary<string, string> Exceptions, IReadOnlyList<GatePerson> People, int Endorsements);

/// <summary>One cited piece of evidence.</summary>
/// <param name="Number">Of its note.</param>
/// <param name="Files">SHA-256 of its files.</param>
public sealed record GateEvidence(
    int Number, Stance Stance, CalculationRole Role, EvidenceKind Kind, string Publisher, string? Url, string? Locator, PartialDate? Published, PartialDate? Accessed,
    string? OriginGroup, string? InterestNote, bool Anonymous, IReadOnlyList<string> Files)
{
    /// <summary>It speaks for or against the claim, or gives the calculation what is compared; a rate of exchange only converts, and is context.</summary>
    public bool Bears => Stance != Stance.Context || Role is CalculationRole.Found or CalculationRole.Part or CalculationRole.Whole;

    internal static GateEvidence Of(SnapshotEvidence cited) => new(
        int.Parse(cited.Number, CultureInfo.InvariantCulture),
        Enum.Parse<Stance>(cited.Stance),
        Enum.Parse<CalculationRole>(cited.Role),
        Enum.Parse<EvidenceKind>(cited.Kind),
        cited.Publisher,
        cited.Url,
        cited.Locator,
        cited.Published is { } published ? PartialDate.Parse(published) : null,
        cited.Accessed is { } accessed ? PartialDate.Parse(accessed) : null,
        cited.OriginGroup,
        cited.InterestNote,
        cited.Anonymous is true,
        [.. cited.Files.Select(file => file.Sha256)]);
}

/// <summary>One entry of the contact log, as it is frozen with an approval.</summary>
public sealed record GateContact(
    ContactParty Party, string Whom, ContactChannel Channel, string Question, DateOnly AskedOn, DateOnly? Deadline, ContactOutcome Outcome, DateOnly? AnsweredOn, string? Answer)
{
    internal static GateContact Of(Contact contact) => new(
        contact.Party, contact.Whom, contact.Channel, contact.Question, contact.AskedOn, contact.Deadline, contact.Outcome, contact.AnsweredOn, contact.Answer);
}

/// <summary>Somebody who had a part, and what they said about their own interest in the claim; null for nothing.</summary>
public sealed record GatePerson(MemberId Member, bool? HasInterest);
