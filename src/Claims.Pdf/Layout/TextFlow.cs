using System.Text;

namespace Claims.Pdf;

/// <summary>Turns inlines into atoms: styles resolved, faces chosen, pairs kerned, places to break marked.</summary>
internal sealed class TextFlow(LayoutContext context)
{
    private const int SoftHyphen = 0xAD;
    private const int ZeroWidthSpace = 0x200B;
    private const int NoBreakHyphen = 0x2011;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private readonly List<Atom> atoms = [];

    public static List<Atom> Of(LayoutContext context, TextStyle style, IReadOnlyList<Inline> inlines)
    {
        var flow = new TextFlow(context);
        flow.Add(inlines, style, 0, null);
        Bidi.Resolve(flow.atoms);
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
            case Footnote footnote:
                AddFootnote(footnote, style, rise, scope);
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

    private void AddFootnote(Footnote footnote, TextStyle style, double rise, InlineScope? scope)
    {
        var (note, look) = (context.NoteOf(footnote), context.Footnotes);
        var reference = new InlineScope(new(scope, "Reference") { Follower = note.Element }, "Link") { Target = "#" + note.Id, Description = PlainText.Of(footnote.Note) };
        AddText(note.Label, style with { Family = FontFamily.Sans, Semibold = true, Italic = false, Size = look.Size, Color = look.Color }, rise + look.Rise, reference);
        atoms[^1].Note = note;
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
        var clusters = Clusters.Of(text, style);
        foreach (var (rune, shown) in ArabicForms.In(text) ? ArabicForms.Join([.. clusters]) : clusters)
        {
            if (rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner)
            {
                continue;
            }

            if (rune.Value is SoftHyphen or ZeroWidthSpace)
            {
                Mark(rune.Value == SoftHyphen ? BreakKind.Soft : BreakKind.Allowed);
                continue;
            }

            var atom = Shape(rune, shown, style, rise, scope);
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

    private Atom Shape(Rune rune, string text, TextStyle style, double rise, InlineScope? scope)
    {
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
