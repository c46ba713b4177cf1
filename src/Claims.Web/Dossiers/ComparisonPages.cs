using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>What was said where, side by side: the claims of each source with their values and ratings, one below the other.</summary>
internal static class ComparisonPages
{
    public static Sheet Sheet(DossierSetting setting)
    {
        var w = setting.W;
        var head = DossierSetting.Untitled(
            new Heading(2, DossierStyle.SectionTitle, w["comparison"]) { Outline = w["comparison"], Id = "comparison" },
            new Paragraph(DossierStyle.Lead with { AvoidsRunts = true }, w["comparison.lead"]) { SpaceBefore = 10.5 }) with
        { Padding = 7 };
        var seen = new HashSet<string>();
        var sources = setting.Content.Sources.Select((source, i) => Source(setting, source, i, seen));
        var unquoted = setting.Content.Claims.Where(claim => claim.Quotes.Count == 0).ToList();
        IEnumerable<Block> rest = unquoted.Count == 0 ? [] : [setting.Section("comparison.unquoted", 3, Table(setting, unquoted, seen)) with { Padding = 4.5 }];
        return new Sheet([head, .. sources, .. rest]) { RunningHead = w["comparison"] };
    }

    private static Section Source(DossierSetting setting, DossierSource source, int index, HashSet<string> seen)
    {
        var claims = setting.Content.Claims.Where(claim => claim.Quotes.Any(quote => quote.Source == index)).ToList();
        var about = string.Join(", ", new[] { source.Outlet ?? source.Kind, source.Published }.OfType<string>());
        List<Block> margin = [new Paragraph(DossierStyle.Note, new Run(source.Title) { Italic = true, Language = setting.Foreign(source.Language) }) { SpaceBefore = 3.5 }];
        if (source.Url is { } url)
        {
            margin.Add(new Paragraph(DossierStyle.Small, setting.Address(url)) { SpaceBefore = 3.5 });
        }

        return new Section(Table(setting, claims, seen))
        {
            SideHead = new Heading(3, DossierStyle.SideHead, $"{DossierSetting.Letter(index)}\u2002{about}") { Id = $"{OpeningPages.SourcesId}-{index}" },
            Continued = new Run(setting.W["continued"]) { Semibold = false, Color = DossierStyle.Secondary },
            RuleColor = DossierStyle.Ink,
            Padding = 4.5,
            SpaceBefore = 14,
            Margin = margin,
        };
    }

    private static Table Table(DossierSetting setting, IReadOnlyList<DossierClaim> claims, HashSet<string> seen)
    {
        var w = setting.W;
        return new(DossierStyle.Table, [new Column(0) { Heads = true }, new Column(DossierStyle.Mm(36)) { Style = DossierStyle.Small }, new Column(DossierStyle.Mm(34))], [.. claims.Select(claim => Row(setting, claim, seen))])
        {
            Head = new Row(w["comparison.claim"], w["comparison.value"], w["comparison.rating"]),
            HeadStyle = DossierStyle.TableHead,
            PaddingTop = 3.5,
            PaddingBottom = 3.5,
            Gap = DossierStyle.Mm(4),
            HairlineColor = DossierStyle.Hairline,
            StrongColor = DossierStyle.Ink,
            Summary = w["comparison"],
        };
    }

    // A claim that several sources make stands at each; links lead to the first.
    private static Row Row(DossierSetting setting, DossierClaim claim, HashSet<string> seen)
    {
        var who = string.Join(", ", new[] { claim.Claimant, claim.Said, claim.Number }.OfType<string>());
        List<Block> said =
        [
            new Paragraph(DossierStyle.Body, Typography.Bind(claim.Statement)) { Language = setting.Foreign(claim.Language) },
            new Paragraph(DossierStyle.Note, Typography.Bind(who)),
        ];
        if (claim.Summary is { } summary)
        {
            said.Add(new Paragraph(DossierStyle.Small, Typography.Bind(summary)) { SpaceBefore = 3.5, Language = setting.Foreign(claim.Language) });
        }

        var rating = setting.RatingOf(claim) is { } found ? new Cell { Content = RatingMark.Small(found) } : new Cell("");
        return new Row(new Cell { Content = new Group([.. said]) }, new Cell { Content = Value(setting, claim) }, rating) { Id = seen.Add(claim.Number) ? DossierSetting.SheetId(claim.Number) : null };
    }

    // Claimed, and what was found where it can be compared.
    private static Block Value(DossierSetting setting, DossierClaim claim)
    {
        if (claim.Quantity is not { } claimed)
        {
            return new Paragraph(DossierStyle.Small, "–");
        }

        var said = new Paragraph(DossierStyle.Small, Typography.Bind(setting.W["comparison.claimed", claimed]));
        return claim.Calculation?.Steps.FirstOrDefault(step => step.Kind == DossierStepKind.Found) is { } found
            ? new Group(said, new Paragraph(DossierStyle.Small with { Semibold = true }, Typography.Bind(setting.W["comparison.found", setting.F.Signed(found.Value, found.Decimals, found.Sign), found.Unit])) { SpaceBefore = 3.5 })
            : said;
    }
}
