namespace Claims.Pdf;

/// <summary>Fills pages with slices: what belongs together goes to the next page together, and footnotes stand on the page of their numbers.</summary>
internal sealed class Paginator(IReadOnlyList<Slice> slices, PageSetup setup, FootnoteStyle footnotes)
{
    private const double Tolerance = 0.01;
    private readonly HashSet<PlacedNote> placed = [];
    private readonly List<PageLayout> pages = [new(null)];
    private double y;
    private double reach;

    private bool AtTop => pages[^1].Slices.Count == 0;

    /// <summary>Height of the page with its footnotes.</summary>
    private double Room => PageLayout.Room(setup, pages.Count - 1);

    public static List<PageLayout> Fill(IReadOnlyList<Slice> slices, PageSetup setup, FootnoteStyle footnotes)
    {
        var paginator = new Paginator(slices, setup, footnotes);
        paginator.Run();
        return paginator.pages;
    }

    private void Run()
    {
        for (var i = 0; i < slices.Count;)
        {
            if (slices[i].StartsPage && !AtTop)
            {
                NewPage(slices[i].RunningHead);
            }

            pages[^1].Numbering ??= slices[i].Numbering;
            i = PlaceGroup(i);
        }

        while (NotesThatMustGoOn() is { Count: > 0 } rest)
        {
            AddPage(pages[^1].RunningHead, rest);
        }
    }

    /// <summary>Places the slices from <paramref name="start"/> that keep together, and gives the index after them.</summary>
    private int PlaceGroup(int start)
    {
        var end = GroupEnd(start, PageBreakRule.Avoid);
        if (Fits(start, end, y, reach, AtTop, pages[^1].Notes))
        {
            return Place(start, end);
        }

        var alone = FitsAlone(start, end);
        end = alone ? end : GroupEnd(start, PageBreakRule.Never);
        if (!alone && Fits(start, end, y, reach, AtTop, pages[^1].Notes))
        {
            return Place(start, end);
        }

        if (!AtTop && FitsAlone(start, end))
        {
            BreakBefore(slices[start]);
            return Place(start, end);
        }

        return PlaceWhatFits(start, end);
    }

    private int GroupEnd(int start, PageBreakRule least)
    {
        var end = start + 1;
        while (end < slices.Count && slices[end].Break >= least && !slices[end].StartsPage)
        {
            end++;
        }

        return end;
    }

    private bool FitsAlone(int start, int end) => Fits(start, end, RepeatedHeight(slices[start]), 0, true, []);

    private static double RepeatedHeight(Slice slice) => Repeated(slice).Sum(s => s.Height);

    private bool Fits(int start, int end, double from, double reachFrom, bool top, IReadOnlyList<Slice> notes)
    {
        var (at, deepest) = (from, reachFrom);
        for (var i = start; i < end && at <= Room + Tolerance; i++)
        {
            at = Top(slices[i], at, deepest, top && i == start, top && pages.Count > 1);
            deepest = Math.Max(deepest, at + slices[i].Reach);
            at += slices[i].Height;
        }

        return Math.Max(at, deepest) + NotesHeight(start, end, notes) <= Room + Tolerance;
    }

    /// <summary>Height of the footnotes that are there and those that the slices bring.</summary>
    private double NotesHeight(int start, int end, IReadOnlyList<Slice> there)
    {
        var (height, seen) = (there.Sum(line => line.Height), new HashSet<PlacedNote>());
        for (var i = start; i < end; i++)
        {
            height += slices[i].Notes.Where(note => !placed.Contains(note) && seen.Add(note)).Sum(note => note.Lines.Sum(line => line.Height));
        }

        return height > 0 ? height + footnotes.Space : 0;
    }

    /// <summary>A place on the page counts for the page that the flow reaches it on, not for a later one.</summary>
    private static double Top(Slice slice, double at, double deepest, bool atTop, bool onLaterPage)
    {
        var top = (slice.Clear ? Math.Max(at, deepest) : at) + (atTop ? 0 : slice.Space);
        top = Math.Max(top, onLaterPage ? 0 : slice.MoveTo ?? 0);
        return slice.Snap > 0 ? Math.Ceiling((top - Tolerance) / slice.Snap) * slice.Snap : top;
    }

    private int Place(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Put(slices[i]);
        }

        return end;
    }

    /// <summary>A group taller than a page: it breaks where the page ends.</summary>
    private int PlaceWhatFits(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!AtTop && !Fits(i, i + 1, y, 0, false, pages[^1].Notes))
            {
                BreakBefore(slices[i]);
            }

            Put(slices[i]);
        }

        return end;
    }

    private void Put(Slice slice)
    {
        var top = Top(slice, y, reach, AtTop, AtTop && pages.Count > 1);
        pages[^1].Slices.Add(new(slice, top));
        pages[^1].Notes.AddRange(slice.Notes.Where(placed.Add).SelectMany(note => note.Lines));
        reach = Math.Max(reach, top + slice.Reach);
        y = top + slice.Height;
    }

    private void BreakBefore(Slice slice)
    {
        NewPage(pages[^1].RunningHead);
        foreach (var repeated in Repeated(slice))
        {
            Put(repeated);
        }

        if (slice.Continuation is not null)
        {
            slice.Space = 0;
        }
    }

    /// <summary>What a page repeats before the slice, the outermost first.</summary>
    private static List<Slice> Repeated(Slice slice)
    {
        var (made, next) = (new List<Slice>(), slice);
        for (var level = slice.Continuation; level is not null; level = level.Outer)
        {
            made.InsertRange(0, level.Make(next));
            next = made[0];
        }

        return made;
    }

    private void NewPage(string? runningHead) => AddPage(runningHead, NotesThatMustGoOn());

    private void AddPage(string? runningHead, List<Slice> notes)
    {
        pages.Add(new(runningHead));
        pages[^1].Notes.AddRange(notes);
        (y, reach) = (0, 0);
    }

    /// <summary>Takes from the page the lines of notes that it has no room for, which only notes longer than a page make happen.</summary>
    private List<Slice> NotesThatMustGoOn()
    {
        var (notes, free, fit) = (pages[^1].Notes, Room - Math.Max(y, reach) - footnotes.Space + Tolerance, 0);
        while (fit < notes.Count && notes[fit].Height <= free)
        {
            free -= notes[fit++].Height;
        }

        var rest = notes[fit..];
        notes.RemoveRange(fit, rest.Count);
        return rest;
    }
}
