using System.Globalization;

namespace Claims.Pdf;

/// <summary>Paints the pages of a layout, with head and foot as artifacts.</summary>
internal sealed class PagePainter(Document document, IReadOnlyList<PageLayout> pages, IReadOnlyList<string> labels, FontTable fonts)
{
    private const double RuleWidth = 0.25;

    /// <summary>Share of the main column; the rest is for what stands before it.</summary>
    private const double WidestRunningHead = 0.7;
    private readonly PageSetup setup = document.Page;

    public List<PageContent> Paint(Pace pace)
    {
        var painted = new List<PageContent>();
        for (var i = 0; i < pages.Count; i++)
        {
            pace.Painted(i, pages.Count);
            var page = new PageContent(i);
            var canvas = new Canvas(page, fonts, setup.Height);
            if (document.Furniture is { } furniture)
            {
                PaintHead(canvas, furniture, pages[i].RunningHead, i);
            }

            PaintSlices(canvas, pages[i].Slices, i);
            PaintNotes(canvas, i);

            if (document.Furniture is { } foot)
            {
                PaintFoot(canvas, foot, i);
            }

            painted.Add(page);
        }

        return painted;
    }

    private void PaintSlices(Canvas canvas, IEnumerable<PlacedSlice> slices, int index)
    {
        var top = PageLayout.Top(setup, index);
        foreach (var (slice, y) in slices)
        {
            foreach (var mark in slice.Marks)
            {
                mark.Mark.Paint(canvas, setup.Left + mark.X, top + y + mark.Y);
            }
        }
    }

    private void PaintNotes(Canvas canvas, int index)
    {
        var notes = pages[index].PlacedNotes(setup, index).ToList();
        if (notes.Count > 0)
        {
            var rule = new RuleMark(document.Footnotes.RuleLength, RuleWidth, document.Footnotes.Color);
            rule.Paint(canvas, setup.Left + setup.MainX, PageLayout.Top(setup, index) + notes[0].Y - (document.Footnotes.Space / 2));
            PaintSlices(canvas, notes, index);
        }
    }

    private void PaintHead(Canvas canvas, Furniture furniture, string? runningHead, int index)
    {
        if (furniture.Notice is { } notice)
        {
            canvas.BeginArtifact("Header");
            Show(canvas, notice, furniture.Style with { Semibold = true, Color = furniture.NoticeColor }, setup.Left, setup.Measure, furniture.NoticeBaseline);
            canvas.End();
        }

        if (index == 0)
        {
            return;
        }

        canvas.BeginArtifact("Header");
        var right = PlainText.Fitted(runningHead ?? "", furniture.Style, WidestRunningHead * setup.MainMeasure);
        Show(canvas, furniture.HeadLeft, furniture.Style with { Semibold = true, Color = Color.Rgb(0x1A1A1A) }, setup.Left, setup.MarginWidth, furniture.HeadBaseline);
        Show(canvas, furniture.HeadMiddle, furniture.Style, setup.Left + setup.MainX, setup.MainMeasure - right.Width - 12, furniture.HeadBaseline);
        LineMark.PaintText(canvas, right.Atoms, setup.Right - right.Width, furniture.HeadBaseline);
        canvas.Line(setup.Left, furniture.HeadRule, setup.Right, furniture.HeadRule, RuleWidth, furniture.RuleColor);
        canvas.End();
    }

    private void PaintFoot(Canvas canvas, Furniture furniture, int index)
    {
        canvas.BeginArtifact("Footer");
        canvas.Line(setup.Left, furniture.FootRule, setup.Right, furniture.FootRule, RuleWidth, furniture.RuleColor);
        var number = string.Format(CultureInfo.InvariantCulture, furniture.PageNumber, labels[index], pages.Count);
        var right = PlainText.Line(number, furniture.Style);
        Show(canvas, furniture.FootLeft, furniture.Style, setup.Left, setup.MarginWidth, furniture.FootBaseline);
        Show(canvas, furniture.FootMiddle, furniture.Style, setup.Left + setup.MainX, setup.MainMeasure - right.Width - 12, furniture.FootBaseline);
        LineMark.PaintText(canvas, right.Atoms, setup.Right - right.Width, furniture.FootBaseline);
        canvas.End();
    }

    private static void Show(Canvas canvas, string text, TextStyle style, double x, double measure, double baseline) =>
        LineMark.PaintText(canvas, PlainText.Fitted(text, style, measure).Atoms, x, baseline);
}
