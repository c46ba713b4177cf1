using System.Text.RegularExpressions;
using DiffPlex;

namespace Claims.Web.Comparing;

/// <summary>Whether words stand in both texts or in one of them.</summary>
public enum PieceKind
{
    Same = 1,
    Removed,
    Added,
}

/// <summary>Words that follow one another and share a fate.</summary>
public sealed record DiffPiece(PieceKind Kind, string Text);

/// <summary>Compares two texts word by word.</summary>
public static partial class WordDiff
{
    /// <summary>The words of both texts in reading order; what was removed stands before what took its place.</summary>
    public static IReadOnlyList<DiffPiece> Of(string before, string after)
    {
        var difference = new Differ().CreateCustomDiffs(before, after, false, Words);
        var pieces = new List<DiffPiece>();
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(pieces, PieceKind.Same, difference.PiecesOld[at..block.DeleteStartA]);
            Add(pieces, PieceKind.Removed, difference.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(pieces, PieceKind.Added, difference.PiecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(pieces, PieceKind.Same, difference.PiecesOld[at..]);
        return pieces;
    }

    // A word keeps the space behind it, so that neighbours that changed stay one piece.
    private static string[] Words(string text) => [.. Word.Matches(text).Select(match => match.Value)];

    private static void Add(List<DiffPiece> pieces, PieceKind kind, string[] words)
    {
        if (words.Length > 0)
        {
            pieces.Add(new(kind, string.Concat(words)));
        }
    }

    [GeneratedRegex(@"\S+\s*|\s+")]
    private static partial Regex Word { get; }
}
