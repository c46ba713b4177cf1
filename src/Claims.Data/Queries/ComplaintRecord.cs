namespace Claims.Data;

/// <summary>One complaint with everything that is known of it.</summary>
public sealed record ComplaintRecord
{
    public required ComplaintId Id { get; init; }

    /// <summary>Counts changes; a form carries it so that nobody overwrites what they have not seen.</summary>
    public required int Version { get; init; }

    /// <summary>Null when it is about the desk as a whole.</summary>
    public required ComplaintClaim? About { get; init; }

    public required string From { get; init; }

    public required ContactChannel Channel { get; init; }

    public required DateOnly Received { get; init; }

    public required DateOnly Due { get; init; }

    public required string Words { get; init; }

    public required ComplaintOutcome Outcome { get; init; }

    public required string? Answer { get; init; }

    public required DateOnly? Answered { get; init; }

    /// <summary>The cycle of the correction that came of it.</summary>
    public required int? Correction { get; init; }

    public required string? RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string? ClosedBy { get; init; }

    public required DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What the one who looks did in the verdict that it complains about; null for nothing.</summary>
    public required PartRole? MyPart { get; init; }

    /// <summary>Every correction of the claim, the newest first.</summary>
    public required IReadOnlyList<ComplaintCorrection> Corrections { get; init; }

    public bool IsOpen => Outcome == ComplaintOutcome.Open;
}

/// <summary>The claim that a complaint is about.</summary>
/// <param name="Verdict">Number of the version that stood when it came; null when there was none.</param>
public sealed record ComplaintClaim(ClaimId Id, string Number, string Statement, string Language, Stage Stage, int? Verdict);

/// <summary>A correction that may have come of a complaint.</summary>
/// <param name="Corrects">Number of the version that it corrects.</param>
public sealed record ComplaintCorrection(int Cycle, int Corrects, DateTimeOffset OpenedAt);
