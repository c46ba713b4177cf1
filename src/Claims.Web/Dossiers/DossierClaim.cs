using Claims.Web.Timelines;

namespace Claims.Web.Dossiers;

/// <summary>A claim's sheet.</summary>
public sealed record DossierClaim
{
    /// <summary>Such as 2026-0042.</summary>
    public required string Number { get; init; }

    public required string Statement { get; init; }

    /// <summary>BCP 47 tag of the statement.</summary>
    public required string Language { get; init; }

    public required string Claimant { get; init; }

    public string? ClaimantRole { get; init; }

    /// <summary>In words, as precise as it is known.</summary>
    public string? Said { get; init; }

    /// <summary>The same as a date: a year, a month or a day (ISO 8601).</summary>
    public string? SaidOn { get; init; }

    /// <summary>In words, such as "Handelsvolumen, rund 220 Mrd. Euro, 2023".</summary>
    public string? Quantity { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<DossierQuote> Quotes { get; init; } = [];

    /// <summary>Key of the rating; not printed in a working copy.</summary>
    public string? Rating { get; init; }

    /// <summary>The version of the scale that the rating is of; null for the dossier's own.</summary>
    public int? ScaleVersion { get; init; }

    /// <summary>The verdict in one sentence.</summary>
    public string? Summary { get; init; }

    /// <summary>Markdown; [1] leads to the evidence of that number.</summary>
    public string? Reasoning { get; init; }

    public DossierCalculation? Calculation { get; init; }

    public IReadOnlyList<DossierEvidence> Evidence { get; init; } = [];

    /// <summary>What the gates said at the approval; null in a working copy.</summary>
    public DossierCheck? Checked { get; init; }

    /// <summary>Numbers and statements of claims that this one is related to.</summary>
    public IReadOnlyList<DossierRelation> Related { get; init; } = [];

    /// <summary>The last day for which the verdict is meant to hold, in words; null for no end.</summary>
    public string? Expires { get; init; }

    /// <summary>Version of the verdict; null while there is none.</summary>
    public int? Version { get; init; }

    public IReadOnlyList<DossierSigner> WrittenBy { get; init; } = [];

    public IReadOnlyList<DossierSigner> ReviewedBy { get; init; } = [];

    public IReadOnlyList<DossierSigner> ApprovedBy { get; init; } = [];

    /// <summary>SHA-256 of the snapshot, 64 hexadecimal digits.</summary>
    public string? ContentHash { get; init; }

    /// <summary>When a passage was erased from what is printed, so that its hash can no longer be computed again; null where none was.</summary>
    public string? Erased { get; init; }

    /// <summary>The standing verdict is being corrected.</summary>
    public bool UnderCorrection { get; init; }

    /// <summary>What was corrected on the way to the printed version, newest first.</summary>
    public IReadOnlyList<DossierCorrection> Corrections { get; init; } = [];

    /// <summary>Statement, evidence and verdict in time; null where fewer than two dates are known.</summary>
    public Timeline? Timeline { get; init; }

    public IReadOnlyList<DossierEvent> History { get; init; } = [];
}

/// <summary>The exact words in a source, with what stands around them.</summary>
public sealed record DossierQuote
{
    /// <summary>Place of the source in <see cref="DossierContent.Sources"/>, from 0.</summary>
    public required int Source { get; init; }

    public required string Exact { get; init; }

    public string Prefix { get; init; } = "";

    public string Suffix { get; init; } = "";

    /// <summary>Number of the captured text; null when the quote is not anchored.</summary>
    public int? TextNumber { get; init; }

    /// <summary>The text came to the desk after the verdict was submitted.</summary>
    public bool AnchoredLater { get; init; }

    /// <summary>First UTF-16 code unit.</summary>
    public int Start { get; init; }

    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End { get; init; }
}

/// <summary>Another claim; it is a link when the dossier holds it.</summary>
public sealed record DossierRelation(string Number, string Statement);

/// <summary>Who did a part of the work, in which role, and when.</summary>
public sealed record DossierSigner(string Name, string? Role, DateTimeOffset? At);

/// <summary>One correction: what kind, when the corrected version was approved, what was wrong and what readers were told.</summary>
/// <param name="Kind">In words.</param>
/// <param name="Wording">Null for a correction from before it was kept.</param>
public sealed record DossierCorrection(string Kind, DateTimeOffset At, int From, int To, string Wrong, string? Cause, string? Wording);

/// <summary>What happened, in words.</summary>
public sealed record DossierEvent(DateTimeOffset At, string Text);
