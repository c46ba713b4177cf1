namespace Claims.Pdf;

/// <summary>Where an id stands: page from 0 and points from the page's top.</summary>
internal readonly record struct Anchor(int Page, double Y)
{
    private const double Above = 6;

    /// <summary>The first place of every id.</summary>
    public static Dictionary<string, Anchor> Find(IReadOnlyList<PageLayout> pages, PageSetup setup)
    {
        var anchors = new Dictionary<string, Anchor>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var (slice, y) in pages[i].Slices.Concat(pages[i].PlacedNotes(setup, i)))
            {
                foreach (var id in slice.Ids)
                {
                    anchors.TryAdd(id, new(i, PageLayout.Top(setup, i) + y - Above));
                }
            }
        }

        return anchors;
    }
}
