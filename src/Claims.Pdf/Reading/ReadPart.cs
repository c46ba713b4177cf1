using System.Text;

namespace Claims.Pdf;

/// <summary>The text of a part while it is read: one line for each block.</summary>
internal sealed class ReadPart
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal) { "Span", "Link", "Reference", "Quote", "Code", "Em", "Strong" };
    private readonly StringBuilder text = new();

    public List<string> Alternatives { get; } = [];

    public string Text => text.ToString();

    public void Begin(string role)
    {
        if (!Inline.Contains(role))
        {
            EndLine();
        }
    }

    public void End(string role) => Begin(role);

    /// <summary>Hyphens at which a line was broken are soft ones.</summary>
    public void Add(string piece) => text.Append(piece.Replace("\u00AD", "", StringComparison.Ordinal));

    private void EndLine()
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
