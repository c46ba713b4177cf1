using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>Introduction, contents and sources.</summary>
internal static class OpeningPages
{
    public const string SourcesId = "sources";

    /// <param name="proof">Null where no page about checking follows.</param>
    public static Sheet Sheet(DossierSetting setting, DossierProof? proof)
    {
        var blocks = new List<Block>();
        if (Introduction(setting) is { } introduction)
        {
            blocks.Add(introduction);
        }

        blocks.Add(Contents(setting, proof) with { SpaceBefore = blocks.Count > 0 ? 17.5 : 0 });
        if (setting.Content.Sources.Count > 0)
        {
            blocks.Add(Sources(setting) with { SpaceBefore = 17.5 });
        }

        return new Sheet([.. blocks]) { RunningHead = setting.W["contents"] };
    }

    /// <summary>The introduction on a sheet of its own, where no contents follow; none where there is none.</summary>
    public static IEnumerable<Sheet> Alone(DossierSetting setting) =>
        Introduction(setting) is { } introduction ? [new Sheet(introduction) { RunningHead = setting.W["about"] }] : [];

    /// <summary>What the editors say first; null where they say nothing.</summary>
    private static Section? Introduction(DossierSetting setting)
    {
        var title = new Heading(2, DossierStyle.SectionTitle, setting.W["about"]) { Outline = setting.W["about"], Id = "about" };
        var words = DossierMarkdown.Blocks(setting, setting.Content.Introduction, 3, _ => null);
        return words.Count == 0 ? null : DossierSetting.Untitled([title, words[0] with { SpaceBefore = 10.5 }, .. words.Skip(1)]) with { Padding = 7 };
    }

    private static Section Contents(DossierSetting setting, DossierProof? proof)
    {
        var entries = setting.Content.Claims.Select(claim => new ContentsEntry(
            DossierSetting.SheetId(claim.Number),
            [new Run(Typography.Bind(claim.Statement)) { Language = setting.Foreign(claim.Language) }],
            Detail(setting, claim))).ToList();
        if (!setting.Content.IsWorkingCopy)
        {
            entries.Add(new(ScalePage.Id, [setting.W["scale"]]));
        }

        if (proof is not null)
        {
            entries.Add(new(VerifyPage.Id, [setting.W["verify"]]));
        }

        var contents = new Contents(DossierStyle.Entry, DossierStyle.Note, [.. entries]) { HairlineColor = DossierStyle.Hairline };
        var section = setting.Section("contents", 2, contents);
        return section with { SideHead = section.SideHead! with { Outline = setting.W["contents"], Id = "contents" }, Padding = 3.5 };
    }

    private static List<Inline> Detail(DossierSetting setting, DossierClaim claim)
    {
        var detail = new List<Inline> { claim.Number };
        if (claim.Quotes.Count > 0)
        {
            var source = setting.Content.Sources[claim.Quotes[0].Source];
            detail.Add(" · " + string.Join(", ", new[] { source.Outlet ?? source.Kind, source.Published }.OfType<string>()));
        }

        if (setting.RatingOf(claim) is { } rating)
        {
            detail.AddRange([" · ", RatingMark.Inline(rating), "\u00A0" + RatingMark.Name(rating)]);
        }

        return detail;
    }

    private static Section Sources(DossierSetting setting)
    {
        Column[] columns = [new(DossierStyle.Mm(8.2)) { Heads = true, Style = DossierStyle.Table with { Semibold = true } }, new(0)];
        var rows = setting.Content.Sources.Select((source, i) => new Row(
            DossierSetting.Letter(i),
            new Cell { Content = new Group([.. Source(setting, source)]) })
        {
            Id = $"{SourcesId}-{i}",
        });
        var table = new Table(DossierStyle.Table, columns, [.. rows]) { Gap = 0, HairlineColor = DossierStyle.Hairline, Summary = setting.W["sources"] };
        var section = setting.Section("sources", 2, table);
        return section with { SideHead = section.SideHead! with { Outline = setting.W["sources"], Id = SourcesId }, Padding = 4.5 };
    }

    private static IEnumerable<Block> Source(DossierSetting setting, DossierSource source)
    {
        var w = setting.W;
        var title = new Run(source.Title) { Italic = true, Language = setting.Foreign(source.Language) };
        var known = string.Join(", ", new[] { source.Outlet, source.Authors, source.Kind, source.Published }.OfType<string>());
        var missing = new[] { (source.Outlet, "outlet"), (source.Authors, "authors"), (source.Published, "published"), (source.Url, "address") }
            .Where(part => part.Item1 is null).Select(part => w["missing." + part.Item2]).ToList();
        yield return new Paragraph(DossierStyle.Table, title, ". " + known + ".");
        if (source.Url is { } url)
        {
            yield return new Paragraph(DossierStyle.Small, setting.Address(url));
        }

        if (missing.Count > 0)
        {
            yield return new Paragraph(DossierStyle.Note, $"{w["missing"]}: {string.Join(", ", missing)}");
        }

        if (source.Note is { } note)
        {
            yield return new Paragraph(DossierStyle.Note, Typography.Bind(note));
        }

        foreach (var text in source.Texts)
        {
            yield return new Paragraph(DossierStyle.Hash, [new Run(w["text", text.Number] + " ") { Color = DossierStyle.Secondary }, .. DossierSetting.Hash(text.Sha256)]);
        }

        if (source.Texts.Count == 0)
        {
            yield return new Paragraph(DossierStyle.Note, w["text.none"]);
        }
    }
}
