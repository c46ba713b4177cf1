namespace Claims.Pdf;

/// <summary>
/// Gives each atom of a paragraph its level, odd from right to left (UAX #9, without explicit embeddings and isolates), and the order in which a line is seen.
/// The order of the atoms stays that of the text.
/// </summary>
internal sealed class Bidi
{
    private const string Mirrored = "()[]{}<>«»‹›≤≥";
    private readonly List<Atom> atoms;
    private readonly BidiClass[] classes;
    private readonly BidiClass direction;

    private Bidi(List<Atom> atoms)
    {
        this.atoms = atoms;
        direction = Base(atoms) == 1 ? BidiClass.Right : BidiClass.Left;
        classes = [.. atoms.Select(atom => BidiClasses.Of(atom.Text))];
    }

    public static void Resolve(List<Atom> atoms)
    {
        if (atoms.Exists(atom => BidiClasses.RunsRight(atom.Text)))
        {
            var bidi = new Bidi(atoms);
            bidi.ResolveWeak();
            bidi.ResolveNeutral();
            bidi.SetLevels();
        }
    }

    /// <summary>The level of the paragraph: 1 when its first letter runs from right to left (P2, P3).</summary>
    public static int Base(IReadOnlyList<Atom> atoms)
    {
        foreach (var atom in atoms)
        {
            var kind = BidiClasses.Of(atom.Text);
            if (kind is BidiClass.Left or BidiClass.Right or BidiClass.ArabicLetter)
            {
                return kind == BidiClass.Left ? 0 : 1;
            }
        }

        return 0;
    }

    /// <summary>The indices of a line's atoms from left to right (L2).</summary>
    public static int[] Order(IReadOnlyList<Atom> line)
    {
        int[] order = [.. Enumerable.Range(0, line.Count)];
        for (var level = line.Max(atom => atom.Level); level > 0; level--)
        {
            for (var start = 0; start < order.Length; start++)
            {
                var end = start;
                while (end < order.Length && line[order[end]].Level >= level)
                {
                    end++;
                }

                Array.Reverse(order, start, end - start);
                start = Math.Max(start, end - 1);
            }
        }

        return order;
    }

    /// <summary>Marks, numbers and what parts them (W1 to W7).</summary>
    private void ResolveWeak()
    {
        var (before, strong) = (direction, direction);
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = classes[i] switch
            {
                BidiClass.Mark => before,
                BidiClass.EuropeanNumber when strong == BidiClass.ArabicLetter => BidiClass.ArabicNumber,
                var kind => kind,
            };
            before = classes[i];
            strong = before is BidiClass.Left or BidiClass.Right or BidiClass.ArabicLetter ? before : strong;
        }

        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = classes[i] switch
            {
                BidiClass.ArabicLetter => BidiClass.Right,
                BidiClass.Separator => Between(i) == BidiClass.EuropeanNumber ? BidiClass.EuropeanNumber : BidiClass.Neutral,
                BidiClass.CommonSeparator => Between(i) ?? BidiClass.Neutral,
                BidiClass.Terminator => BesideNumber(i) ? BidiClass.EuropeanNumber : BidiClass.Neutral,
                var kind => kind,
            };
        }

        strong = direction;
        for (var i = 0; i < classes.Length; i++)
        {
            strong = classes[i] is BidiClass.Left or BidiClass.Right ? classes[i] : strong;
            classes[i] = classes[i] == BidiClass.EuropeanNumber && strong == BidiClass.Left ? BidiClass.Left : classes[i];
        }
    }

    /// <summary>The kind of number on both sides of a separator.</summary>
    private BidiClass? Between(int at) =>
        at > 0 && at + 1 < classes.Length && classes[at - 1] == classes[at + 1] && classes[at - 1] is BidiClass.EuropeanNumber or BidiClass.ArabicNumber ? classes[at - 1] : null;

    private bool BesideNumber(int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && classes[first - 1] == BidiClass.Terminator)
        {
            first--;
        }

        while (last + 1 < classes.Length && classes[last + 1] == BidiClass.Terminator)
        {
            last++;
        }

        return (first > 0 && classes[first - 1] == BidiClass.EuropeanNumber) || (last + 1 < classes.Length && classes[last + 1] == BidiClass.EuropeanNumber);
    }

    /// <summary>What stands between two of one direction takes it, all else the paragraph's (N1, N2); a pair of brackets goes together (N0).</summary>
    private void ResolveNeutral()
    {
        foreach (var (open, close) in Brackets())
        {
            var inside = Enumerable.Range(open + 1, close - open - 1).Select(Direction).Where(d => d is not null).Distinct().ToList();
            if (inside.Contains(direction))
            {
                classes[open] = classes[close] = direction;
            }
            else if (inside.Count > 0)
            {
                classes[open] = classes[close] = Outside(open, -1) == inside[0] ? inside[0]!.Value : direction;
            }
        }

        var neutral = Enumerable.Range(0, classes.Length).Where(i => classes[i] == BidiClass.Neutral).ToList();
        var resolved = neutral.Select(i => Outside(i, -1) is var before && before == Outside(i, 1) ? before : direction).ToList();
        for (var i = 0; i < neutral.Count; i++)
        {
            classes[neutral[i]] = resolved[i];
        }
    }

    private List<(int Open, int Close)> Brackets()
    {
        var (open, pairs) = (new Stack<int>(), new List<(int Open, int Close)>());
        for (var i = 0; i < classes.Length; i++)
        {
            if (atoms[i].Text is "(" or "[" or "{")
            {
                open.Push(i);
            }
            else if (atoms[i].Text is [var close and (')' or ']' or '}')] && open.TryPeek(out var at) && Mirror(close) == atoms[at].Text[0])
            {
                pairs.Add((open.Pop(), i));
            }
        }

        pairs.Sort();
        return pairs;
    }

    /// <summary>The direction of a strong atom or a number, which counts as from right to left.</summary>
    private BidiClass? Direction(int at) => classes[at] switch
    {
        BidiClass.Left => BidiClass.Left,
        BidiClass.Right or BidiClass.EuropeanNumber or BidiClass.ArabicNumber => BidiClass.Right,
        _ => null,
    };

    private BidiClass Outside(int at, int step)
    {
        for (at += step; at >= 0 && at < classes.Length; at += step)
        {
            if (Direction(at) is { } found)
            {
                return found;
            }
        }

        return direction;
    }

    /// <summary>Levels (I1, I2), and the mirrored glyph where one is needed (L4).</summary>
    private void SetLevels()
    {
        var level = direction == BidiClass.Left ? 0 : 1;
        for (var i = 0; i < atoms.Count; i++)
        {
            var own = classes[i] switch
            {
                BidiClass.Left => level == 0 ? 0 : 2,
                BidiClass.EuropeanNumber or BidiClass.ArabicNumber => 2,
                _ => 1,
            };
            atoms[i] = atoms[i] with { Level = own, Kern = own == 0 ? atoms[i].Kern : 0, Glyph = own == 1 ? MirroredGlyph(atoms[i]) : atoms[i].Glyph };
        }
    }

    private static int MirroredGlyph(Atom atom) =>
        atom is { Face: { } face, Text: [var c] } && Mirror(c) is var mirror && mirror != c && face.Glyph(mirror) is > 0 and var glyph ? glyph : atom.Glyph;

    private static char Mirror(char c)
    {
        var at = Mirrored.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Mirrored[at ^ 1];
    }
}
