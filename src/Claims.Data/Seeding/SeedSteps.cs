using System.Text.Json.Serialization;

namespace Claims.Data;

/// <summary>One step of the work on a claim; the field <c>do</c> comes first and says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(RecordStep), "record")]
[JsonDerivedType(typeof(ResearchStep), "research")]
[JsonDerivedType(typeof(LinkStep), "link")]
[JsonDerivedType(typeof(UpdateLinkStep), "update-link")]
[JsonDerivedType(typeof(RelateStep), "relate")]
[JsonDerivedType(typeof(DraftStep), "draft")]
[JsonDerivedType(typeof(SubmitStep), "submit")]
[JsonDerivedType(typeof(WithdrawStep), "withdraw")]
[JsonDerivedType(typeof(ReturnStep), "return")]
[JsonDerivedType(typeof(EndorseStep), "endorse")]
[JsonDerivedType(typeof(ApproveStep), "approve")]
[JsonDerivedType(typeof(ExceptStep), "except")]
[JsonDerivedType(typeof(CorrectStep), "correct")]
[JsonDerivedType(typeof(DiscardStep), "discard")]
[JsonDerivedType(typeof(AssignStep), "assign")]
[JsonDerivedType(typeof(PlanStep), "plan")]
[JsonDerivedType(typeof(CommentStep), "comment")]
[JsonDerivedType(typeof(ResolveStep), "resolve")]
[JsonDerivedType(typeof(WatchStep), "watch")]
internal abstract record SeedStep(string By, int DaysAgo, TimeOnly At);

internal sealed record RecordStep(string By, int DaysAgo, TimeOnly At) : SeedStep(By, DaysAgo, At);

internal sealed record ResearchStep(string By, int DaysAgo, TimeOnly At) : SeedStep(By, DaysAgo, At);

internal sealed record LinkStep(string By, int DaysAgo, TimeOnly At, IReadOnlyList<SeedLink> Links) : SeedStep(By, DaysAgo, At);

internal sealed record UpdateLinkStep(string By, int DaysAgo, TimeOnly At, SeedLink Link) : SeedStep(By, DaysAgo, At);

internal sealed record RelateStep(string By, int DaysAgo, TimeOnly At, IReadOnlyList<string> Claims, RelationKind Kind = RelationKind.Related) : SeedStep(By, DaysAgo, At);

internal sealed record DraftStep(string By, int DaysAgo, TimeOnly At, SeedVerdict Verdict) : SeedStep(By, DaysAgo, At);

internal sealed record SubmitStep(string By, int DaysAgo, TimeOnly At, SeedVerdict Verdict) : SeedStep(By, DaysAgo, At);

internal sealed record WithdrawStep(string By, int DaysAgo, TimeOnly At, string Reason) : SeedStep(By, DaysAgo, At);

internal sealed record ReturnStep(string By, int DaysAgo, TimeOnly At, string Reason) : SeedStep(By, DaysAgo, At);

internal sealed record EndorseStep(string By, int DaysAgo, TimeOnly At, string? Note = null) : SeedStep(By, DaysAgo, At);

internal sealed record ApproveStep(string By, int DaysAgo, TimeOnly At, string? Note = null) : SeedStep(By, DaysAgo, At);

/// <param name="Gate">Its key.</param>
internal sealed record ExceptStep(string By, int DaysAgo, TimeOnly At, string Gate, string Reason) : SeedStep(By, DaysAgo, At);

/// <param name="Reason">What was wrong.</param>
internal sealed record CorrectStep(string By, int DaysAgo, TimeOnly At, CorrectionKind Kind, string Reason, string Cause, ResponsibleRole Responsible, string PublicWording) : SeedStep(By, DaysAgo, At);

internal sealed record DiscardStep(string By, int DaysAgo, TimeOnly At, string Reason) : SeedStep(By, DaysAgo, At);

/// <param name="To">Key of a member; nobody when it is left out.</param>
internal sealed record AssignStep(string By, int DaysAgo, TimeOnly At, string? To = null) : SeedStep(By, DaysAgo, At);

/// <param name="DueInDays">Counted from the day of loading; what lies before it is overdue then.</param>
internal sealed record PlanStep(string By, int DaysAgo, TimeOnly At, int? DueInDays = null, Priority Priority = Priority.Normal) : SeedStep(By, DaysAgo, At);

/// <param name="Mentions">Keys of the members whom the text names.</param>
/// <param name="Key">By which a step of the same claim resolves it.</param>
internal sealed record CommentStep(string By, int DaysAgo, TimeOnly At, string Text, IReadOnlyList<string>? Mentions = null, string? Key = null) : SeedStep(By, DaysAgo, At);

internal sealed record ResolveStep(string By, int DaysAgo, TimeOnly At, string Comment) : SeedStep(By, DaysAgo, At);

internal sealed record WatchStep(string By, int DaysAgo, TimeOnly At) : SeedStep(By, DaysAgo, At);

internal sealed record SeedLink(string Evidence, Stance Stance, CalculationRole Role = CalculationRole.None, string? Note = null);

/// <param name="Reasoning">Paragraphs.</param>
/// <param name="Cites">Keys of evidence that the claim links.</param>
internal sealed record SeedVerdict(string Rating, string Summary, IReadOnlyList<string> Reasoning, IReadOnlyList<string> Cites);
