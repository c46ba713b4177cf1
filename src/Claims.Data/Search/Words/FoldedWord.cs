namespace Claims.Data;

/// <summary>A word of a text as it is compared: small letters without marks, ß as ss, and ä, ae and a one sign.</summary>
/// <param name="Value">What is compared; digits with their signs for a number.</param>
/// <param name="Range">Where it stands, in UTF-16 code units.</param>
/// <param name="IsCapital">Whether it is written with a capital first.</param>
/// <param name="IsNumber">Digits only, perhaps with points and commas between them.</param>
/// <param name="IsJoined">Whether a hyphen ties it to the next word.</param>
/// <param name="Offsets">For each sign of the value where it comes from; null where both have the same length.</param>
internal sealed record FoldedWord(string Value, TextRange Range, bool IsCapital, bool IsNumber, bool IsJoined, int[]? Offsets)
{
    /// <summary>The place in the text of a part of the value.</summary>
    public TextRange Of(int start, int end) => Offsets is null
        ? new(Range.Start + start, Range.Start + end)
        : new(start == 0 ? Range.Start : Offsets[start], end == Value.Length ? Range.End : Offsets[end]);
}
