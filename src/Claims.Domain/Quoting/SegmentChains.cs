namespace Claims.Domain;

/// <summary>Puts the places of a quote's segments together: in order, not overlapping, each near the one before it.</summary>
internal static class SegmentChains
{
    /// <summary>Most code units that one elision leaves out: about a page of print.</summary>
    public const int Reach = 3_000;

    /// <summary>Chains that do not overlap. Of overlapping ones that with the fewest errors is taken, then the tightest, then the first.</summary>
    /// <param name="segments">For each segment its places.</param>
    public static List<IReadOnlyList<QuotePlace>> Of(IReadOnlyList<IReadOnlyList<QuotePlace>> segments)
    {
        var links = segments[0].OrderBy(place => place.Range.Start).Select(place => new Link(place, null, place.Range.Start, place.Errors)).ToList();
        foreach (var places in segments.Skip(1))
        {
            links = [.. places.OrderBy(place => place.Range.Start).Select(place => Best(links, place)).OfType<Link>()];
        }

        var taken = new DisjointRanges();
        return
        [
            .. from link in links
               let whole = new TextRange(link.Start, link.Place.Range.End)
               orderby link.Errors, whole.Length, whole.Start
               where taken.Add(whole)
               select link.Places(),
        ];
    }

    // Of the chains that end before this place and near it, that with the fewest errors and, of these, that which begins last.
    private static Link? Best(List<Link> links, QuotePlace place)
    {
        Link? best = null;
        for (var at = Before(links, place.Range.Start) - 1; at >= 0 && best is not { Errors: 0 }; at--)
        {
            var link = links[at];
            var gap = place.Range.Start - link.Place.Range.End;
            if (gap > Reach)
            {
                break;
            }

            if (gap >= 0 && (best is null || link.Errors < best.Errors))
            {
                best = link;
            }
        }

        return best is null ? null : new(place, best, best.Start, best.Errors + place.Errors);
    }

    // How many links begin before this offset; they are in the order of the text.
    private static int Before(List<Link> links, int offset)
    {
        var (low, high) = (0, links.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = links[middle].Place.Range.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private sealed record Link(QuotePlace Place, Link? Previous, int Start, int Errors)
    {
        public IReadOnlyList<QuotePlace> Places() => Previous is null ? [Place] : [.. Previous.Places(), Place];
    }
}
