namespace Claims.Pdf;

/// <summary>What one pass of the layout knows: the page setup, the pages of the pass before, and what it finds.</summary>
internal sealed class LayoutContext(Document document, IReadOnlyDictionary<string, string> pages, PictureTable pictures)
{
    private readonly Dictionary<string, string> told = new(StringComparer.Ordinal);
    private readonly Dictionary<Footnote, PlacedNote> notes = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> missing = new(StringComparer.Ordinal);

    public PageSetup Page => document.Page;

    public PictureTable Pictures => pictures;

    public FootnoteStyle Footnotes => document.Footnotes;

    public StructureElement Root { get; } = new("Document");

    public List<OutlineEntry> Outline { get; } = [];

    public IReadOnlyCollection<string> Missing => missing;

    /// <summary>The note of a footnote, numbered when it is first asked for; a repeated head asks again.</summary>
    public PlacedNote NoteOf(Footnote footnote)
    {
        if (!notes.TryGetValue(footnote, out var note))
        {
            notes[footnote] = note = new(this, footnote, notes.Count + 1);
        }

        return note;
    }

    public void ReportMissing(string text) => missing.Add(text);

    /// <summary>The number of the page of an id, as the last pass found it; "0" in the first.</summary>
    public string PageOf(string id)
    {
        told[id] = pages.GetValueOrDefault(id, "0");
        return told[id];
    }

    /// <summary>True when every page that was told is the one that was found.</summary>
    public bool Holds(IReadOnlyDictionary<string, string> found) => told.All(t => found.GetValueOrDefault(t.Key, "0") == t.Value);
}

/// <summary>An entry of the outline, found at the id's place.</summary>
internal sealed record OutlineEntry(int Level, string Title, string Id);
