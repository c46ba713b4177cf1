namespace Claims.Web.Workbench;

/// <summary>What comes next in a paragraph: words, or a mark that opens or closes.</summary>
public abstract record Piece
{
    private Piece()
    {
    }

    /// <summary>Words of the text, unbroken by any mark.</summary>
    public sealed record Words(int Start, int End) : Piece;

    /// <summary>A mark opens.</summary>
    /// <param name="First">Its quote begins here; else it goes on after a cut or after words that it leaves out.</param>
    public sealed record Open(Passage Passage, bool First) : Piece;

    /// <summary>The mark that was opened last closes.</summary>
    public sealed record Close : Piece;

    /// <summary>A quote ends: here stands the number of its claim.</summary>
    public sealed record Number(Passage Passage) : Piece;
}
