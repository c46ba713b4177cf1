namespace Claims.Data;

/// <summary>A claim that says much the same as a statement: perhaps the desk has had this before.</summary>
/// <param name="Statement">To readers that of the standing verdict.</param>
/// <param name="Rating">Of the standing verdict; null while there is none.</param>
/// <param name="At">When the standing verdict was approved; without one when the claim was recorded.</param>
/// <param name="Score">From <see cref="Resembling.Threshold"/> to 1: how much of what either says the other says too.</param>
public sealed record ResemblingClaim(ClaimId ClaimId, string Number, string Statement, string Language, Stage Stage, Rating? Rating, DateTimeOffset At, double Score);
