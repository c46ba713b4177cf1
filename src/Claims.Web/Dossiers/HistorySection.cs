using Claims.Pdf;
using Claims.Web.Timelines;

namespace Claims.Web.Dossiers;

/// <summary>The time line of a claim with its dates in words, and the steps of its verdict.</summary>
internal static class HistorySection
{
    private const int MostKept = 14;

    public static IEnumerable<Block> Blocks(DossierSetting setting, DossierClaim claim)
    {
        var blocks = new List<Block>();
        if (claim.Timeline is { } line)
        {
            blocks.Add(new Claims.Pdf.Figure(TimelineDrawing.Of(line, DossierStyle.Timeline with { Accent = setting.Accent }), line.Alternative));
            blocks.Add(Dates([.. line.Entries.Select(entry => Item(entry.Name, entry.When))]));
        }

        if (claim.History.Count > 0)
        {
            blocks.Add(Dates([.. claim.History.Select(entry => Item(setting.F.Moment(entry.At), entry.Text))]));
        }

        if (blocks.Count > 0)
        {
            var section = setting.Section("history", 3, [.. Kept(blocks, claim.History.Count + (claim.Timeline?.Entries.Count ?? 0))]);
            var note = new Paragraph(DossierStyle.Note, setting.W["timeline.note"]) { Role = ParagraphRole.Note };
            // A picture has no first line for the side head to stand on.
            yield return claim.Timeline is null ? section : section with { Margin = [note], MarginTop = section.Padding };
        }
    }

    // A few steps stay together: the last one alone on a page would be lost there.
    private static List<Block> Kept(List<Block> blocks, int rows) => rows <= MostKept ? [new Group([.. blocks])] : blocks;

    private static List Dates(IReadOnlyList<ListItem> items) => new(DossierStyle.Mm(44), DossierStyle.Key, items) { SpaceBefore = 7 };

    private static ListItem Item(string label, string words) => new([Typography.Bind(label)], new Paragraph(DossierStyle.Small, Typography.Bind(words)));
}
