namespace Claims.Domain;

/// <summary>What somebody read before they decided.</summary>
/// <param name="ContentHash">Of the version.</param>
/// <param name="Gates"><see cref="GateReport.Digest"/> of what the gates said.</param>
public readonly record struct ReadVersion(string ContentHash, string Gates);
