namespace Claims.Domain;

public sealed partial class Claim
{
    private Dictionary<string, string?> DetailFacts() => new()
    {
        ["number"] = Number,
        ["claimant"] = ClaimantId.ToString(),
        ["said"] = Said?.ToString(),
        ["language"] = Language,
        ["topics"] = TopicCodes,
        ["comparator"] = Quantity?.Comparator.ToString(),
        ["value"] = Quantity is null ? null : Snapshot.Digits(Quantity.Value),
        ["upper"] = Quantity?.Upper is { } upper ? Snapshot.Digits(upper) : null,
        ["unit"] = Quantity?.Unit.ToString(),
        ["period"] = Quantity?.Period?.ToString(),
    };

    private Dictionary<string, string> DetailTexts() => new Dictionary<string, string?>
    {
        ["statement"] = Statement,
        ["claimantRole"] = ClaimantRole,
        ["selectionReason"] = SelectionReason,
        ["metric"] = Quantity?.Metric,
        ["place"] = Quantity?.Place,
        ["periodReason"] = Quantity?.PeriodReason,
        ["toleranceReason"] = Quantity?.ToleranceReason,
    }.WithoutNulls();
}

/// <summary>A topic of a claim.</summary>
public sealed class ClaimTopic
{
    private ClaimTopic()
    {
    }

    public ClaimId ClaimId { get; private set; }

    public string TopicKey { get; private set; } = "";

    internal static ClaimTopic Of(ClaimId claim, string topic) => new() { ClaimId = claim, TopicKey = topic };
}
