namespace Claims.Domain;

/// <summary>How far what stands around a place agrees with the context that a quote came with, both normalised.</summary>
internal sealed class ContextAgreement(NormalisedText text, string? prefix, string? suffix)
{
    private readonly string _prefix = NormalisedText.Pattern(prefix ?? "");

    private readonly string _suffix = NormalisedText.Pattern(suffix ?? "");

    /// <summary>Code units that agree without a gap, before and behind the place; white space next to it does not count.</summary>
    public int Of(TextRange place)
    {
        var before = text.Value.AsSpan(0, text.PlaceOf(place.Start)).TrimEnd(' ');
        var behind = text.Value.AsSpan(text.PlaceOf(place.End)).TrimStart(' ');
        var agreed = 0;
        while (agreed < Math.Min(_prefix.Length, before.Length) && before[^(agreed + 1)] == _prefix[^(agreed + 1)])
        {
            agreed++;
        }

        return agreed + behind.CommonPrefixLength(_suffix);
    }
}
