using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>A single claim on one page: what was said, what holds, on what it rests and who answers for it. What finds no room is in the data that travel with it, and the page says so.</summary>
internal static class OnePage
{
    /// <summary>A longer quote would take the page from the verdict, in characters.</summary>
    private const int LongestQuote = 280;

    public static IEnumerable<Block> Blocks(DossierSetting setting, DossierProof? proof)
    {
        var claim = setting.Content.Claims[0];
        foreach (var block in TitlePage.Masthead(setting))
        {
            yield return block;
        }

        yield return ClaimSheet.Head(setting, claim, setting.RatingOf(claim), setting.W["claim", claim.Number], level: 1) with { Id = DossierSetting.SheetId(claim.Number), SpaceBefore = 14 };
        yield return Leveled(ClaimSheet.Wording(setting, claim with { Quotes = [.. claim.Quotes.Take(1).Select(Shortened)] }));
        if (claim.Calculation is { } calculation)
        {
            yield return Leveled(CalculationSection.Section(setting, claim with { Evidence = [.. claim.Evidence.Take(MostEvidence(claim))] }, calculation with { Picture = null, Assumptions = [], Equations = [] }));
        }

        yield return setting.Section("evidence", 2, Evidence(setting, claim)) with { Padding = 4.5 };
        foreach (var block in ResponsibleSection.Blocks(setting, claim).Concat(ImprintSection.Blocks(setting)).OfType<Section>())
        {
            yield return Leveled(block);
        }

        if (proof is not null)
        {
            yield return setting.Section("one-page.more", 2, new Paragraph(DossierStyle.Small, Typography.Bind(setting.W["one-page.more.text"])));
        }
    }

    // There is no title above the claim's own, so that its parts stand one level higher.
    private static Section Leveled(Section section) => section.SideHead is { } head ? section with { SideHead = head with { Level = 2 } } : section;

    private static DossierQuote Shortened(DossierQuote quote) =>
        quote.Prefix.Length + quote.Exact.Length + quote.Suffix.Length <= LongestQuote ? quote
        : quote.Exact.Length <= LongestQuote ? quote with { Prefix = "", Suffix = "" }
        : quote with { Prefix = "", Exact = quote.Exact[..At(quote.Exact)], Suffix = " […]" };

    // At the end of a word; half a character is never left.
    private static int At(string words) => words.LastIndexOf(' ', LongestQuote) is > 0 and var space ? space : char.IsHighSurrogate(words[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;

    /// <summary>Beside a calculation there is less room.</summary>
    private static int MostEvidence(DossierClaim claim) => claim.Calculation is null ? 6 : 4;

    private static Table Evidence(DossierSetting setting, DossierClaim claim)
    {
        var (w, shown) = (setting.W, claim.Evidence.Take(MostEvidence(claim)).ToList());
        var rows = shown.Select(evidence => new Row(
            setting.F.Number(evidence.Number),
            new Cell(
                new Run(evidence.Publisher) { Semibold = true },
                ". ",
                new Run(Typography.Bind(evidence.Title)) { Italic = true },
                evidence.Published is { } published ? $", {Typography.Bind(published)}" : ""),
            EvidenceSection.Said(setting, evidence.Stance))
        {
            Id = DossierSetting.EvidenceId(claim, evidence.Number),
        }).ToList();
        if (claim.Evidence.Count > shown.Count)
        {
            rows.Add(new Row("", w.Count("one-page.evidence-more", claim.Evidence.Count - shown.Count), ""));
        }

        return new(DossierStyle.Table, [new Column(DossierStyle.Mm(6)) { Heads = true, Style = DossierStyle.Table with { Semibold = true, Color = setting.Accent } }, new Column(0), new Column(DossierStyle.Mm(26)) { Alignment = ColumnAlignment.Right }], [.. rows])
        {
            HairlineColor = DossierStyle.Hairline,
            Summary = w["evidence"],
        };
    }
}
