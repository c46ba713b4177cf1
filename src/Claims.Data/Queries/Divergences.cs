using System.Globalization;

namespace Claims.Data;

/// <summary>Something that a standing verdict rests on is not any more as it was frozen.</summary>
/// <param name="Since">When that came about.</param>
public abstract record Divergence(ClaimId Claim, DateTimeOffset Since)
{
    /// <summary>Names it; the same for the same change.</summary>
    protected abstract string Key { get; }

    /// <summary>Stands for all that somebody was shown: a confirmation is one of exactly that.</summary>
    public static string Fingerprint(IEnumerable<Divergence> shown) =>
        Hashes.Sha256Hex(string.Join('\n', shown.Select(divergence => divergence.Key).Order(StringComparer.Ordinal)));

    private protected static string Of(params ReadOnlySpan<object> parts)
    {
        var words = new List<string>();
        foreach (var part in parts)
        {
            words.Add(Convert.ToString(part, CultureInfo.InvariantCulture)!);
        }

        return string.Join(' ', words);
    }
}

/// <summary>Cited evidence has a newer revision.</summary>
/// <param name="Note">Its number in the verdict.</param>
/// <param name="From">The revision that is cited.</param>
/// <param name="To">The newest.</param>
public sealed record RevisedEvidence(ClaimId Claim, DateTimeOffset Since, int Note, EvidenceId Evidence, string Title, int From, int To) : Divergence(Claim, Since)
{
    protected override string Key => Of("revision", Evidence, To);
}

/// <summary>A quote does not stand any more in the newest text of its source.</summary>
/// <param name="Exact">The beginning of its words, one character more than is shown.</param>
/// <param name="From">The capture that it was quoted from.</param>
/// <param name="To">The newest.</param>
public sealed record DriftedWords(ClaimId Claim, DateTimeOffset Since, QuoteId Quote, string Exact, SourceId Source, string Title, string Language, SightingState State, int From, int To) : Divergence(Claim, Since)
{
    internal const int Excerpt = 120;

    public string Shown => Exact.Length > Excerpt ? $"{Exact.AsSpan(0, Excerpt)}…" : Exact;

    protected override string Key => Of("quote", Quote, State, To);
}

/// <summary>The rating scale was replaced, and no label of the new one means the same.</summary>
public sealed record ReplacedLabel(ClaimId Claim, DateTimeOffset Since, Rating Rating, int To) : Divergence(Claim, Since)
{
    protected override string Key => Of("scale", Rating.ScaleVersion, Rating.Key, To);
}
