namespace Claims.Pdf;

/// <summary>Breaks atoms into lines, first fit, ragged.</summary>
internal sealed class LineBreaker(IReadOnlyList<Atom> atoms, double measure, double firstMeasure, bool hyphenated)
{
    private const double Tolerance = 0.001;
    private const int HyphensInARow = 2;
    private const int LettersBesideHyphen = 3;
    private readonly List<Line> lines = [];
    private bool forced;

    public static List<Line> Break(IReadOnlyList<Atom> atoms, double measure, double firstMeasure, TextStyle style)
    {
        var full = new LineBreaker(atoms, measure, firstMeasure, style.Hyphenated).Run();
        var balances = style.Balanced || (style.AvoidsRunts && full.Count > 0 && full[^1].Width < measure / 3);
        return balances && full.Count > 1 ? Balance(atoms, measure, firstMeasure, full) : full;
    }

    private static List<Line> Balance(IReadOnlyList<Atom> atoms, double measure, double first, List<Line> full)
    {
        var (low, high, best) = (measure / full.Count / 2, measure, full);
        for (var step = 0; step < 12; step++)
        {
            var middle = (low + high) / 2;
            var breaker = new LineBreaker(atoms, middle, Math.Min(first, middle), false);
            var lines = breaker.Run();
            if (lines.Count <= full.Count && !breaker.forced)
            {
                (high, best) = (middle, lines);
            }
            else
            {
                low = middle;
            }
        }

        return best;
    }

    private List<Line> Run()
    {
        for (var start = 0; start < atoms.Count;)
        {
            start = AddLine(start);
        }

        return lines;
    }

    private int AddLine(int start)
    {
        var room = (lines.Count == 0 ? firstMeasure : measure) + Tolerance;
        var (width, best) = (0.0, -1);
        for (var i = start; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            if (atom.After is BreakKind.Space or BreakKind.Mandatory && atom.Text == " ")
            {
                // Only the space at which a line ends takes no room; of several, the rest stand in the next line.
                if (width > room && best >= start)
                {
                    return End(start, best);
                }

                best = i;
                if (atom.After == BreakKind.Mandatory)
                {
                    return End(start, i);
                }
            }
            else if (width + atom.Width > room)
            {
                return best >= start ? End(start, best) : Force(start, i, room);
            }
            else if (CanEnd(atom, width, room))
            {
                best = i;
            }

            width += atom.Width + atom.Kern;
        }

        lines.Add(new(atoms, start, atoms.Count, Line.Measure(atoms, start, atoms.Count)));
        return atoms.Count;
    }

    private bool CanEnd(Atom atom, double width, double room) => atom.After switch
    {
        BreakKind.Allowed => true,
        BreakKind.Soft => hyphenated && !TooManyHyphens() && width + atom.Width + Line.HyphenWidth(atom) <= room,
        _ => false,
    };

    private bool TooManyHyphens() => lines.Count >= HyphensInARow && lines.TakeLast(HyphensInARow).All(line => line.Hyphen);

    /// <summary>Ends the line after the atom at <paramref name="last"/> and gives the start of the next.</summary>
    private int End(int start, int last)
    {
        var isSpace = atoms[last].Text == " " && atoms[last].After is BreakKind.Space or BreakKind.Mandatory;
        var end = isSpace ? last : last + 1;
        var hyphen = !isSpace && atoms[last].After == BreakKind.Soft;
        var width = Line.Measure(atoms, start, end) + (hyphen ? Line.HyphenWidth(atoms[last]) : 0);
        lines.Add(new(atoms, start, end, width) { Hyphen = hyphen, Space = isSpace ? atoms[last] : null });
        return last + 1;
    }

    /// <summary>Breaks a word that is wider than the measure: with a hyphen between letters, else bare.</summary>
    private int Force(int start, int overflow, double room)
    {
        forced = true;
        for (var next = overflow; next > start + LettersBesideHyphen; next--)
        {
            if (BreakRules.LooksLikeSyllable(atoms, next) && LettersFrom(next) >= LettersBesideHyphen && Fits(start, next, room))
            {
                return Cut(start, next, true);
            }
        }

        var at = Math.Max(start + 1, overflow);
        // The letter that makes room for the hyphen may be narrower than the hyphen is.
        for (var next = at; next > start + 1 && BreakRules.IsLetter(atoms[next]) && BreakRules.IsLetter(atoms[next - 1]) && BreakRules.IsLetter(atoms[next - 2]); next--)
        {
            if (Fits(start, next, room))
            {
                return Cut(start, next, true);
            }
        }

        return Cut(start, at, false);
    }

    private bool Fits(int start, int next, double room) =>
        Line.Measure(atoms, start, next) + Line.HyphenWidth(atoms[next - 1]) <= room;

    private int LettersFrom(int at)
    {
        var count = 0;
        while (at + count < atoms.Count && BreakRules.IsLetter(atoms[at + count]))
        {
            count++;
        }

        return count;
    }

    private int Cut(int start, int next, bool hyphen)
    {
        var width = Line.Measure(atoms, start, next) + (hyphen ? Line.HyphenWidth(atoms[next - 1]) : 0);
        lines.Add(new(atoms, start, next, width) { Hyphen = hyphen });
        return next;
    }
}
