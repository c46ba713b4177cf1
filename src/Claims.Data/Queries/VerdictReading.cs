namespace Claims.Data;

/// <summary>One submitted version as it was frozen, and what people decided on it.</summary>
public sealed record VerdictReading
{
    public required ClaimHead Head { get; init; }

    public required int Number { get; init; }

    public required int Cycle { get; init; }

    public required VerdictState State { get; init; }

    /// <summary>Read from the stored bytes, never from live rows.</summary>
    public required Snapshot Snapshot { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>Why the stored bytes do not match their hash; null when they do.</summary>
    public required StoredFault? Fault { get; init; }

    public required ClaimWording Wording { get; init; }

    public required IReadOnlyList<ClaimQuote> Quotes { get; init; }

    public required Rating Rating { get; init; }

    /// <summary>Run again from the frozen operands; null without a quantity.</summary>
    public required Calculation? Calculation { get; init; }

    public required IReadOnlyList<ClaimEvidence> Evidence { get; init; }

    /// <summary>What the gates said at the approval; null without one, and for approvals from before there were gates.</summary>
    public required FrozenGates? Gates { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required IReadOnlyList<VerdictDecision> Decisions { get; init; }

    public required string? SubmittedBy { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset? DecidedAt { get; init; }

    /// <summary>What of the claim was corrected and is being, newest first.</summary>
    public required IReadOnlyList<CorrectionNotice> Corrections { get; init; }

    /// <summary>What this version answers to; null in the first cycle.</summary>
    public CorrectionNotice? Answers => Corrections.FirstOrDefault(correction => correction.Cycle <= Cycle);

    /// <summary>What corrects this version; null while nothing does.</summary>
    public CorrectionNotice? CorrectedBy => Corrections.FirstOrDefault(correction => correction.From == Number);

    /// <summary>All versions of the claim, newest first.</summary>
    public required IReadOnlyList<VerdictLine> Versions { get; init; }

    /// <summary>Numbers of the notes that it cites.</summary>
    public IEnumerable<int> Notes => Evidence.Select(cited => cited.Number);

    /// <summary>The version that took its place, or null.</summary>
    public VerdictLine? Successor => CorrectedBy?.To is { } number ? Versions.FirstOrDefault(version => version.Number == number) : null;

    /// <summary>The version before this one, or null.</summary>
    public VerdictLine? Previous => Versions.FirstOrDefault(version => version.Number < Number);
}

/// <summary>What somebody decided on a version, and the hash that they had read.</summary>
public sealed record VerdictDecision(ReviewDecision Decision, MemberId Member, string By, DateTimeOffset At, string? Note, string ContentHash);
