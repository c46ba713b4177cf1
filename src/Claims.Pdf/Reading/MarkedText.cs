using System.Text;

namespace Claims.Pdf;

/// <summary>The text of the marked contents of all pages, each to be taken once.</summary>
internal sealed class MarkedText
{
    private readonly Dictionary<(int Page, int Mcid), StringBuilder> pieces = [];
    private readonly StringBuilder loose = new();

    /// <summary>Adds to a marked content, or without one to what belongs nowhere.</summary>
    public void Add(int page, int? mcid, string text)
    {
        if (mcid is not { } number)
        {
            loose.Append(text);
            return;
        }

        if (!pieces.TryGetValue((page, number), out var piece))
        {
            pieces[(page, number)] = piece = new();
        }

        piece.Append(text);
    }

    /// <summary>The text of a marked content; empty when it has none or it was taken before.</summary>
    public string Take(int page, int mcid) => pieces.Remove((page, mcid), out var piece) ? piece.ToString() : "";

    /// <summary>What was never taken.</summary>
    public string Rest() => loose + string.Concat(pieces.OrderBy(piece => piece.Key).Select(piece => piece.Value));
}
