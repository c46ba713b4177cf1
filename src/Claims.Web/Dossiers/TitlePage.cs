using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>Page 1: the house, the title, and every claim with its rating.</summary>
internal static class TitlePage
{
    private const int LettersOnLine = 22;

    /// <summary>The page's first rule, points from its top; the type area of the other pages begins lower.</summary>
    public static readonly double Top = DossierStyle.Mm(18.6);

    /// <summary>What measures from the other pages' type area gain on this one.</summary>
    private static readonly double Offset = DossierStyle.Mm(26) - Top;

    public static IReadOnlyList<Block> Blocks(DossierSetting setting) =>
        [.. Masthead(setting), Title(setting), AtAGlance(setting), .. Remark(setting)];

    /// <param name="setting">What is printed.</param>
    /// <param name="more">Beside the name of the house.</param>
    public static IEnumerable<Block> Masthead(DossierSetting setting, params IReadOnlyList<Block> more)
    {
        var dossier = new Paragraph(DossierStyle.Fact with { Color = DossierStyle.Secondary }, setting.Content.HouseLine is { } line ? [line] : []) { Trailing = [setting.W["dossier"]] };
        yield return new Rule(1.5, DossierStyle.Ink);
        yield return DossierSetting.Untitled([dossier, .. more]) with { Margin = [.. Logo(setting.Content), new Paragraph(DossierStyle.House, setting.Content.House)], SpaceBefore = 10.5 };
    }

    // The name stands below it in words, so the picture says nothing more.
    private static IEnumerable<Block> Logo(DossierContent content)
    {
        if (content.Logo is { } logo)
        {
            yield return LogoPrint.Image(logo.Content, logo.Width, logo.Height);
        }
    }

    private static Section Title(DossierSetting setting)
    {
        var content = setting.Content;
        var blocks = new List<Block> { new Heading(1, TitleStyle(content.Title), Typography.Bind(content.Title)) { Outline = content.Title, Id = "title" } };
        if (content.Subtitle is { } subtitle)
        {
            blocks.Add(new Paragraph(DossierStyle.Subtitle, Typography.Bind(subtitle)) { SpaceBefore = 10.5 });
        }

        return DossierSetting.Untitled([.. blocks]) with { MoveTo = Offset + 63, SpaceBefore = 21, Margin = Facts(setting), MarginAfter = 1 };
    }

    /// <summary>A title of more than three or four lines is set smaller, so that the page still holds the claims.</summary>
    private static TextStyle TitleStyle(string title) => title.Length switch
    {
        <= 75 => DossierStyle.Title,
        <= 130 => DossierStyle.Title with { Size = 30, Leading = 35 },
        _ => DossierStyle.Title with { Size = 24, Leading = 28 },
    };

    private static IReadOnlyList<Block> Facts(DossierSetting setting)
    {
        var (content, w) = (setting.Content, setting.W);
        var evidence = content.Claims.Sum(claim => claim.Evidence.Count);
        var (sources, pieces) = (w.Count("sources", content.Sources.Count), w.Count("evidence", evidence));
        // A comparison prints none of the evidence.
        string[] material = content.Template == DossierTemplate.Comparison ? [sources] : sources.Length + pieces.Length <= LettersOnLine ? [$"{sources}, {pieces}"] : [sources, pieces];
        var language = w["language." + (content.Language == "de" ? "de" : "en")];
        return
        [
            new Paragraph(DossierStyle.Fact, setting.F.Date(content.ContentDate)),
            new Paragraph(DossierStyle.Fact, w.Count("claims", content.Claims.Count)),
            .. material.Select(line => new Paragraph(DossierStyle.Fact, line)),
            new Paragraph(
                DossierStyle.Fact with { Color = content.IsWorkingCopy ? DossierStyle.Exception : DossierStyle.Secondary },
                $"{(content.Edition is { } edition ? w["edition", edition] : w["working-copy"])}, {language}"),
        ];
    }

    private static Section AtAGlance(DossierSetting setting)
    {
        Column[] columns = [new(DossierStyle.Mm(92)) { Heads = true }, new(DossierStyle.Mm(34))];
        var rows = setting.Content.Claims.Select(claim => new Row(Statement(setting, claim), Rating(setting, claim)));
        var table = new Table(DossierStyle.Body, columns, [.. rows])
        {
            PaddingTop = 3.5,
            PaddingBottom = 3.5,
            Gap = DossierStyle.Mm(4),
            HairlineColor = DossierStyle.Hairline,
            Summary = setting.W["at-a-glance"],
        };
        return setting.Section("at-a-glance", 2, table) with { MoveTo = Offset + 238, SpaceBefore = 17.5, Padding = 3.5, Margin = Counts(setting) };
    }

    private static Cell Statement(DossierSetting setting, DossierClaim claim) => new()
    {
        Content = new Paragraph(DossierStyle.Entry, new Link("#" + DossierSetting.SheetId(claim.Number), Typography.Bind(claim.Statement)))
        {
            Language = setting.Foreign(claim.Language),
            KeepTogether = true,
        },
    };

    private static Cell Rating(DossierSetting setting, DossierClaim claim) =>
        setting.RatingOf(claim) is { } rating ? new() { Content = RatingMark.Small(rating) } : new();

    private static List<Block> Counts(DossierSetting setting)
    {
        var blocks = new List<Block>();
        var shares = setting.Shares;
        var words = shares.Select(share => $"{setting.F.Number(share.Count)}\u00A0{share.Rating.Name}{(share.ScaleVersion == setting.Content.Scale.Version ? "" : " " + setting.W["scale.of", share.ScaleVersion])}").ToList();
        if (shares.Sum(share => share.Count) > 1)
        {
            blocks.Add(new Claims.Pdf.Figure(RatingStrip.Of(shares, PageSetup.A4.MarginWidth), setting.W["distribution", string.Join(", ", words)]) { SpaceBefore = 7 });
        }

        blocks.AddRange(shares.Zip(words).Select((row, i) => new Paragraph(DossierStyle.Fact, RatingMark.Inline(row.First.Rating), "\u2002" + row.Second) { SpaceBefore = i == 0 ? 3.5 : 0 }));
        if (blocks.Count > 0)
        {
            blocks.Add(new Paragraph(DossierStyle.Note, WithPage(setting.W["scale-explained"], ScalePage.Id)) { SpaceBefore = 3.5, Role = ParagraphRole.Note });
        }

        return blocks;
    }

    /// <summary>A sentence in which {0} stands for a page.</summary>
    private static IReadOnlyList<Inline> WithPage(string sentence, string target)
    {
        var parts = sentence.Split("{0}");
        return [parts[0], new Link("#" + target, new PageReference(target)), parts[1]];
    }

    private static IEnumerable<Block> Remark(DossierSetting setting)
    {
        if (setting.Content.Remark is { } remark)
        {
            yield return DossierSetting.Untitled(new Paragraph(DossierStyle.Note, remark)) with { RuleWidth = 1.5, RuleColor = DossierStyle.Ink, Padding = 10.5, SpaceBefore = 17.5 };
        }
    }
}
