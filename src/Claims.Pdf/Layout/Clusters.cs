using System.Globalization;
using System.Text;

namespace Claims.Pdf;

/// <summary>Parts text into what is drawn as one: the character to draw, and the text that it stands for.</summary>
internal static class Clusters
{
    /// <summary>Below it no character joins the one before it.</summary>
    private const char FirstMark = '\u0300';
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    public static IEnumerable<(Rune Drawn, string Text)> Of(string text, TextStyle style)
    {
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is >= ' ' and < '\u007F' && (at + 1 == text.Length || text[at + 1] < FirstMark))
            {
                yield return (new Rune(text[at]), Ascii[text[at]]);
                at++;
                continue;
            }

            var length = text[at] < FirstMark && (at + 1 == text.Length || text[at + 1] < FirstMark) ? 1 : StringInfo.GetNextTextElementLength(text, at);
            if (length == 1 || Whole(text.Substring(at, length), style) is not { } whole)
            {
                foreach (var read in Parts(text, at, length))
                {
                    yield return read;
                }
            }
            else
            {
                yield return whole;
            }

            at += length;
        }
    }

    /// <summary>A letter with its mark as the one character that a face has, or the rest of a sign whose first character none has, such as a family of emoji.</summary>
    private static (Rune, string)? Whole(string cluster, TextStyle style)
    {
        if (Rune.DecodeFromUtf16(cluster, out var first, out var length) != System.Buffers.OperationStatus.Done || length == cluster.Length)
        {
            return null;
        }

        if (Rune.IsLetter(first) && CharUnicodeInfo.GetUnicodeCategory(cluster, length) == UnicodeCategory.NonSpacingMark
            && Rune.DecodeFromUtf16(cluster.Normalize(), out var composed, out var used) == System.Buffers.OperationStatus.Done
            && used == cluster.Normalize().Length && FaceLibrary.For(composed.Value, style) is not null)
        {
            return (composed, cluster);
        }

        return Shown(first) && FaceLibrary.For(first.Value, style) is null ? (first, cluster) : null;
    }

    private static IEnumerable<(Rune, string)> Parts(string text, int at, int length)
    {
        for (var end = at + length; at < end;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var read, out var used);
            at += used;
            var rune = read.Value is '\n' or '\t' ? new Rune(' ') : read;
            if (Shown(rune))
            {
                yield return (rune, rune.Value == ' ' ? " " : rune.ToString());
            }
        }
    }

    /// <summary>Controls, variation selectors, the word joiner and the byte order mark show nothing.</summary>
    private static bool Shown(Rune rune) => !Rune.IsControl(rune) && rune.Value is not (0x2060 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF);
}
