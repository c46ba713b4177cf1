namespace Claims.Data;

/// <summary>Everything about one claim, in the order in which it is asked.</summary>
public sealed record ClaimFile
{
    public required ClaimHead Head { get; init; }

    public required ClaimWording Wording { get; init; }

    /// <summary>Whom the wording names; null where nobody of that name is recorded.</summary>
    public required ClaimantId? Claimant { get; init; }

    public required IReadOnlyList<ClaimQuote> Quotes { get; init; }

    /// <summary>The newest approved version, told from its snapshot.</summary>
    public required ClaimVersion? Standing { get; init; }

    /// <summary>The version in review, told from its snapshot, or what is being worked on; null for readers, and where nothing is going on.</summary>
    public required ClaimVersion? Working { get; init; }

    /// <summary>The version that stood last and was taken back, told from its snapshot; null where a verdict stands.</summary>
    public required ClaimVersion? Retracted { get; init; }

    /// <summary>What was corrected and what is being, newest first; readers are not told of a retraction that is not decided.</summary>
    public required IReadOnlyList<CorrectionNotice> Corrections { get; init; }

    /// <summary>The correction that is being worked on, also in a cycle that was started over.</summary>
    public CorrectionNotice? Correction => Head.Stage == Stage.Approved ? null : Corrections.FirstOrDefault(correction => correction.IsOpen);

    /// <summary>The correction that led to the standing verdict.</summary>
    public CorrectionNotice? Corrected => Standing is null ? null : Corrections.FirstOrDefault(correction => correction.To == Standing.Number);

    /// <summary>What the standing verdict rests on and is not any more as it was frozen; none for readers.</summary>
    public IReadOnlyList<Divergence> Divergences { get; init; } = [];

    /// <summary>Who said that the standing verdict stands all the same, newest first; none for readers.</summary>
    public IReadOnlyList<ClaimConfirmation> Confirmations { get; init; } = [];

    /// <summary>The newest version when it was sent back and nothing was submitted since.</summary>
    public required ClaimReturn? Returned { get; init; }

    public required IReadOnlyList<Topic> Topics { get; init; }

    public required string? SelectionReason { get; init; }

    public required string? DiscardReason { get; init; }

    public required string? RecordedBy { get; init; }

    public required DateTimeOffset? RecordedAt { get; init; }

    public required IReadOnlyList<RelatedClaim> Related { get; init; }

    /// <summary>What resembles it and is not related to it; none for readers.</summary>
    public required IReadOnlyList<SuggestedClaim> Suggested { get; init; }

    /// <summary>The standing verdicts on the claims that it repeats: they are not its own.</summary>
    public required IReadOnlyList<RepeatedVerdict> Repeated { get; init; }

    public required IReadOnlyList<ClaimEdition> Editions { get; init; }
}

/// <summary>What a page about one claim must know before anything else.</summary>
/// <param name="Version">Counts changes; a form carries it so that nobody overwrites what they have not seen.</param>
/// <param name="MyPart">What the one who looks did in the current cycle.</param>
/// <param name="HasStanding">There is a standing verdict.</param>
public sealed record ClaimHead(
    ClaimId Id, string Number, string Statement, string Language, Stage Stage, int Version, int Cycle, PartRole? MyPart, bool HasStanding, int? DraftVersion, DateTimeOffset ChangedAt)
{
    /// <summary>The verdict that stood last was taken back, and none was approved since.</summary>
    public bool Retracted { get; init; }

    /// <summary>How grave what is being corrected is; null while nothing is, or where that is not known.</summary>
    public CorrectionKind? Correcting { get; init; }

    /// <summary>A retraction waits to be confirmed: until then nothing of the claim is changed.</summary>
    public bool Undecided { get; init; }

    /// <summary>The one who looks had a part in an earlier cycle.</summary>
    public bool HadPart { get; init; }

    /// <summary>The one who looks may take no part in this cycle, because what is corrected goes to others.</summary>
    public bool IsBarred => HadPart && MyPart is null && CorrectionDetails.IsGrave(Correcting);

    /// <summary>What the one who looks says about their own interest in the matter; null when they said nothing.</summary>
    public bool? MyInterest { get; init; }

    /// <summary>The one who looks wrote in a cycle that was started over since, so that they neither review nor approve in this.</summary>
    public bool WroteBefore { get; init; }

    /// <summary>Somebody with a part in the current cycle states an interest: it cannot come to an approval.</summary>
    public bool HasConflict { get; init; }

    public bool UnderCorrection => HasStanding && Stage != Stage.Approved;

    /// <summary>Whether anything of it may be changed at its stage.</summary>
    public bool IsEditable => Stage is Stage.Open or Stage.Researching;

    /// <summary>Somebody has to see to it.</summary>
    public bool IsUnfinished => Stage is Stage.Open or Stage.Researching or Stage.InReview;
}

/// <summary>What is claimed, by whom and when.</summary>
public sealed record ClaimWording(
    string Statement, string Language, string Claimant, ClaimantKind ClaimantKind, string? ClaimantRole, PartialDate? Said, Quantity? Quantity);

/// <summary>The exact words with what stands around them.</summary>
/// <param name="Id">Null when told from a snapshot.</param>
/// <param name="Before">What stands before them in their paragraph.</param>
/// <param name="After">What stands after them in their paragraph.</param>
/// <param name="CutBefore">The paragraph begins earlier.</param>
/// <param name="CutAfter">The paragraph goes on.</param>
/// <param name="Start">First UTF-16 code unit; null when not anchored.</param>
/// <param name="Paragraph">Number of the paragraph, from 1; null when not anchored or told from a snapshot.</param>
/// <param name="TextNumber">Which capture of the source.</param>
public sealed record ClaimQuote(
    QuoteId? Id, string Exact, string Before, string After, bool CutBefore, bool CutAfter,
    int? Start, int? End, int? Paragraph, int? TextNumber, string? TextSha256, QuotedSource Source)
{
    /// <summary>What became of its words in the newest text of the source, when they do not stand there any more; null when told from a snapshot.</summary>
    public QuoteDrift? Drift { get; init; }

    /// <summary>Why the captured text does not match its hash; null when it does, and when told from a snapshot.</summary>
    public StoredFault? TextFault { get; init; }

    /// <summary>Its words are not those that stand at its place in the captured text.</summary>
    public bool Misquotes { get; init; }
}

/// <summary>The publication that a quote stands in.</summary>
public sealed record QuotedSource(
    SourceId Id, string Title, SourceKind Kind, string Language, string? Outlet, string? Authors, string? Url, PartialDate? Published);

/// <summary>Why a verdict stands although something that it rests on changed.</summary>
public sealed record ClaimConfirmation(string Reason, string By, DateTimeOffset At);

/// <summary>A version that was sent back.</summary>
public sealed record ClaimReturn(int Version, string? By, DateTimeOffset At, string? Note);

/// <summary>Another claim that this one stands to in some way.</summary>
/// <param name="Id">The other claim.</param>
/// <param name="Kind">How the first stands to the second.</param>
/// <param name="IsFirst">This claim is the first: it "repeats" the other; else the other repeats this one.</param>
/// <param name="ConfirmedBy">Name of who said so; null for the command, and for readers.</param>
public sealed record RelatedClaim(
    ClaimId Id, string Number, string Statement, string Language, Stage Stage, Rating? Rating, RelationKind Kind, bool IsFirst, string? ConfirmedBy, DateTimeOffset ConfirmedAt);

/// <summary>A printing that shows this claim.</summary>
/// <param name="Version">Which version of the verdict it shows.</param>
/// <param name="WithdrawnAt">Null while it is not withdrawn.</param>
public sealed record ClaimEdition(DossierId Dossier, string Title, EditionId Id, int Number, int Version, DateTimeOffset PrintedAt, DateTimeOffset? WithdrawnAt)
{
    /// <summary>Since when it shows what does not stand any more, and nothing makes up for it; null where it is in order.</summary>
    public DateTimeOffset? OutdatedSince { get; init; }
}
