using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>The rating scale with its definitions, and what the signs of the evidence mean.</summary>
internal static class ScalePage
{
    public const string Id = "scale";

    /// <param name="closes">Nothing comes after it but the imprint.</param>
    public static Sheet Sheet(DossierSetting setting, bool closes)
    {
        var w = setting.W;
        var head = DossierSetting.Untitled(
            new Heading(2, DossierStyle.SectionTitle, w["scale"]) { Outline = w["scale"], Id = "scale-head" },
            new Paragraph(DossierStyle.Lead with { AvoidsRunts = true }, w["scale.lead"]) { SpaceBefore = 10.5 }) with
        { Padding = 7 };
        return new Sheet([head, Scale(setting, setting.Content.Scale), Note(setting), .. setting.Content.OlderScales.SelectMany(scale => Older(setting, scale)), Comparators(setting), Stances(setting), FourEyes(setting), .. closes ? ImprintSection.Blocks(setting) : []]) { Id = Id, RunningHead = w["scale.short"] };
    }

    /// <summary>A version by which some of the claims are rated, under its own head.</summary>
    private static IEnumerable<Block> Older(DossierSetting setting, DossierScale scale)
    {
        yield return DossierSetting.Untitled(new Heading(3, DossierStyle.SideHead, setting.W["scale.older", scale.Version])) with { SpaceBefore = 17.5 };
        yield return Scale(setting, scale);
    }

    private static Table Scale(DossierSetting setting, DossierScale scale)
    {
        var w = setting.W;
        Column[] columns =
        [
            new(DossierStyle.Mm(44)) { Heads = true },
            new(0),
            new(DossierStyle.Mm(20)) { Alignment = ColumnAlignment.Right, Style = DossierStyle.Fact },
        ];
        var rows = scale.Ratings.Select(rating => new Row(
            new Cell { Content = RatingMark.Large(rating) },
            new Cell(Typography.Bind(rating.Definition)),
            Pages(setting, rating)));
        return new(DossierStyle.Body, columns, [.. rows])
        {
            FullWidth = true,
            Head = new Row(w["scale.rating"], w["scale.definition"], w[IsTold(setting) ? "scale.claims" : "scale.pages"]),
            HeadStyle = DossierStyle.TableHead,
            PaddingTop = 6.125,
            PaddingBottom = 6.125,
            Gap = DossierStyle.Mm(3),
            SpaceBefore = 14,
            HairlineColor = DossierStyle.Hairline,
            StrongColor = DossierStyle.Ink,
            Summary = w["scale"],
        };
    }

    // Several claims stand on a page of a comparison, so that their numbers say more.
    private static bool IsTold(DossierSetting setting) => setting.Content.Template == DossierTemplate.Comparison;

    private static Cell Pages(DossierSetting setting, DossierRating rating)
    {
        var inlines = new List<Inline>();
        foreach (var claim in setting.RatedBy(rating))
        {
            var target = DossierSetting.SheetId(claim.Number);
            inlines.AddRange(inlines.Count == 0 ? [] : [", "]);
            inlines.Add(new Link("#" + target, IsTold(setting) ? claim.Number : new PageReference(target)) { Description = claim.Statement });
        }

        return inlines.Count == 0 ? "–" : new Cell(inlines);
    }

    private static Section Note(DossierSetting setting) =>
        DossierSetting.Untitled(new Paragraph(DossierStyle.Note, setting.W["scale.version", setting.Content.Scale.Version])) with { Padding = 7 };

    /// <summary>What a number must be for the claim's word to hold.</summary>
    private static Section Comparators(DossierSetting setting)
    {
        var w = setting.W;
        string[] comparators = ["about", "equal", "at-least", "more-than", "at-most", "less-than", "between"];
        Column[] columns = [new(DossierStyle.Mm(44)) { Heads = true }, new(DossierStyle.Mm(44)), new(0)];
        var rows = comparators.Select(key => new Row(w["comparator." + key], w[$"comparator.{key}.holds"], w[$"comparator.{key}.example"]));
        var table = new Table(DossierStyle.Table, columns, [.. rows])
        {
            Head = new Row(w["comparators.claimed"], w["comparators.found"], w["comparators.example"]),
            HeadStyle = DossierStyle.TableHead,
            HairlineColor = DossierStyle.Hairline,
            StrongColor = DossierStyle.Ink,
            Summary = w["comparators"],
        };
        var note = new Paragraph(DossierStyle.Note, w["comparators.note"]) { Role = ParagraphRole.Note };
        return setting.Section("comparators", 3, table) with { SpaceBefore = 17.5, Padding = 4.5, Margin = [note] };
    }

    private static Section Stances(DossierSetting setting)
    {
        var w = setting.W;
        Row[] rows =
        [
            new($"+\u00A0{w["stance.supports"]}", w["stance.supports.explained"]),
            new($"\u2212\u00A0{w["stance.contradicts"]}", w["stance.contradicts.explained"]),
            new($"○\u00A0{w["stance.context"]}", w["stance.context.explained"]),
        ];
        var table = new Table(DossierStyle.Table, [new Column(DossierStyle.Mm(44)) { Heads = true }, new Column(0)], rows)
        {
            HairlineColor = DossierStyle.Hairline,
            Summary = w["stances"],
        };
        return setting.Section("stances", 3, table) with { SpaceBefore = 17.5, Padding = 4.5 };
    }

    private static Section FourEyes(DossierSetting setting) =>
        setting.Section("four-eyes", 3, new Paragraph(DossierStyle.Body, setting.W["four-eyes.text"])) with { SpaceBefore = 17.5 };
}
