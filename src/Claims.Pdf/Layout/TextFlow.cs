using System.Text;

namespace Claims.Pdf;

/// <summary>Turns inlines into atoms: styles resolved, faces chosen, pairs kerned, places to break marked.</summary>
internal sealed class TextFlow(LayoutContext context)
{
    private const int SoftHyphen = 0xAD;
    private const int ZeroWidthSpace = 0x200B;
    private const int NoBreakHyphen = 0x2011;
    private const int ZeroWidthJoiners = 0x200D;
    private readonly List<Atom> atoms = [];

    public static List<Atom> Of(LayoutContext context, TextStyle style, IReadOnlyList<Inline> inlines)
    {
        var flow = new TextFlow(context);
        flow.Add(inlines, style, 0, null);
        BreakRules.Apply(flow.atoms);
        return flow.atoms;
    }

    public static double Width(IReadOnlyList<Atom> atoms) => Line.Measure(atoms, 0, atoms.Count);

    private void Add(IReadOnlyList<Inline> inlines, TextStyle style, double rise, InlineScope? scope)
    {
        foreach (var inline in inlines)
        {
            Add(inline, style, rise, scope);
        }
    }

    private void Add(Inline inline, TextStyle style, double rise, InlineScope? scope)
    {
        switch (inline)
        {
            case Run run:
                var language = run.Language is null ? scope : new InlineScope(scope, "Span") { Element = { Language = run.Language } };
                AddText(run.Text, Resolved(style, run), rise + run.Rise, language);
                break;
            case Link link:
                Add(link.Content, style, rise, new(scope, "Link") { Target = link.Target, Description = link.Description });
                break;
            case NoteReference note:
                var reference = new InlineScope(new(scope, "Reference"), "Link") { Target = note.Target, Description = note.Description };
                var raised = style with { Family = FontFamily.Sans, Semibold = true, Italic = false, Size = note.Size, Color = note.Color };
                AddText(note.Label, raised, rise + note.Rise, reference);
                break;
            case PageReference page:
                AddText(context.PageOf(page.Target), style with { Color = page.Color ?? style.Color }, rise, scope);
                break;
            case Symbol symbol:
                atoms.Add(new(style, "", symbol.Drawing.Width) { Symbol = symbol, Scope = scope });
                break;
            case LineBreak when atoms.Count > 0:
                AddText(" ", style, rise, scope);
                atoms[^1].After = BreakKind.Mandatory;
                break;
        }
    }

    private static TextStyle Resolved(TextStyle style, Run run) => style with
    {
        Family = run.Family ?? style.Family,
        Semibold = run.Semibold ?? style.Semibold,
        Italic = run.Italic ?? style.Italic,
        Size = run.Size ?? style.Size,
        Color = run.Color ?? style.Color,
    };

    private void AddText(string text, TextStyle style, double rise, InlineScope? scope)
    {
        Atom? previous = null;
        foreach (var read in text.EnumerateRunes())
        {
            var rune = read.Value is '\n' or '\t' ? new Rune(' ') : read;
            if (rune.Value is SoftHyphen or ZeroWidthSpace)
            {
                Mark(rune.Value == SoftHyphen ? BreakKind.Soft : BreakKind.Allowed);
                continue;
            }

            if (Rune.IsControl(rune) || rune.Value is (>= 0x200C and <= ZeroWidthJoiners) or 0x2060 or 0xFEFF)
            {
                continue;
            }

            var atom = Shape(rune, style, rise, scope);
            Kern(previous, atom);
            atoms.Add(atom);
            previous = atom;
        }
    }

    private void Mark(BreakKind kind)
    {
        if (atoms.Count > 0 && atoms[^1].After == BreakKind.None)
        {
            atoms[^1].After = kind;
        }
    }

    private Atom Shape(Rune rune, TextStyle style, double rise, InlineScope? scope)
    {
        var text = rune.ToString();
        if (Spaces.Width(rune.Value) is { } share)
        {
            return Spaced(text, share, style, rise, scope);
        }

        var drawn = rune.Value == NoBreakHyphen ? '-' : rune.Value;
        if (FaceLibrary.For(drawn, style) is { } face)
        {
            var glyph = face.Glyph(drawn);
            var advance = face.Advance(glyph);
            return new(style, text, advance * style.Size / 1000) { Face = face, Glyph = glyph, Advance = advance, Rise = rise, Scope = scope };
        }

        context.ReportMissing(text);
        return new(style, text, MissingMark.Width(text, style)) { Rise = rise, Scope = scope };
    }

    private static Atom Spaced(string text, double share, TextStyle style, double rise, InlineScope? scope)
    {
        var face = FaceLibrary.Of(style);
        var glyph = face.Glyph(' ');
        var advance = share == 0 ? face.Advance(glyph) : share * 1000;
        var after = text == " " ? BreakKind.Space : BreakKind.None;
        return new(style, text, advance * style.Size / 1000) { Face = face, Glyph = glyph, Advance = advance, Rise = rise, Scope = scope, After = after };
    }

    private static void Kern(Atom? previous, Atom atom)
    {
        if (previous?.Face is { } face && face == atom.Face)
        {
            previous.Kern = face.Kerning(previous.Glyph, atom.Glyph) * atom.Style.Size / 1000;
        }
    }
}
