using System.Text;

namespace Claims.Pdf;

/// <summary>What a page holds: its operators, the elements of its marked contents by number, its links.</summary>
internal sealed class PageContent(int index)
{
    /// <summary>Counted from 0.</summary>
    public int Index => index;

    public StringBuilder Operators { get; } = new();

    public List<StructureElement> Elements { get; } = [];

    public List<LinkAnnotation> Links { get; } = [];

    /// <summary>Numbers of the form fields that belong to the page.</summary>
    public List<int> Fields { get; } = [];

    public SortedSet<int> Pictures { get; } = [];

    public SortedSet<int> Fonts { get; } = [];
}
