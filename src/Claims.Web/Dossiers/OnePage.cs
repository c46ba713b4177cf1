using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>A single claim on one page: what was said, what holds, on what it rests and who answers for it. What finds no room is in the data that travel with it, and the page says so.</summary>
internal static class OnePage
{
    // From the roomiest down: what is given up first is what claims.json tells best.
    private static readonly Room[] Rooms =
    [
        new(Evidence: 6, Quote: 280, Reckoning.Rows, Facts: true),
        new(Evidence: 4, Quote: 140, Reckoning.Rows, Facts: false),
        new(Evidence: 4, Quote: 140, Reckoning.Results, Facts: false),
        new(Evidence: 4, Quote: 140, Reckoning.Equations, Facts: false),
        new(Evidence: 1, Quote: 70, Reckoning.None, Facts: false),
    ];

    /// <summary>As much as the page holds. Only a statement or a list of names of extraordinary length takes a second one.</summary>
    /// <param name="frame">The document without its content.</param>
    public static Document Fit(Document frame, DossierSetting setting, DossierProof? proof)
    {
        var fitted = Rooms.Select(room => frame with { Content = [.. Blocks(setting, proof, room)] }).ToList();
        return fitted.Find(document => DocumentPrinter.Print(document).Pages == 1) ?? fitted[^1];
    }

    private static IEnumerable<Block> Blocks(DossierSetting setting, DossierProof? proof, Room room)
    {
        var whole = setting.Content.Claims[0];
        var claim = room.Facts ? whole : whole with { Topics = [], Related = [] };
        foreach (var block in TitlePage.Masthead(setting, new Paragraph(DossierStyle.Fact, Typography.Bind(setting.Content.Title)) { SpaceBefore = 3.5 }))
        {
            yield return block;
        }

        yield return ClaimSheet.Head(setting, claim, setting.RatingOf(claim), setting.W["claim", claim.Number], level: 1) with { Id = DossierSetting.SheetId(claim.Number), SpaceBefore = 14 };
        yield return Leveled(ClaimSheet.Wording(setting, claim with { Quotes = [.. claim.Quotes.Take(1).Select(quote => Shortened(quote, room.Quote))] }));
        if (Shown(claim.Calculation, room) is { } calculation)
        {
            yield return Leveled(CalculationSection.Section(setting, claim with { Evidence = [.. claim.Evidence.Take(room.Evidence)] }, calculation));
        }

        yield return setting.Section("evidence", 2, Evidence(setting, claim, room.Evidence)) with { Padding = 4.5 };
        foreach (var block in ResponsibleSection.Blocks(setting, claim).Concat(ImprintSection.Blocks(setting)).OfType<Section>())
        {
            yield return Leveled(block);
        }

        if (proof is not null)
        {
            yield return setting.Section("one-page.more", 2, new Paragraph(DossierStyle.Small, More(setting)));
        }
    }

    private static IReadOnlyList<Inline> More(DossierSetting setting)
    {
        var command = VerifyPage.Command(setting.W["command.verify"]);
        return setting.Content.PublicAddress is { } address
            ? VerifyPage.Filled(setting.W["one-page.more.public"], setting.Address(address + "/verify"), command)
            : VerifyPage.Filled(setting.W["one-page.more.text"], command);
    }

    // There is no title above the claim's own, so that its parts stand one level higher.
    private static Section Leveled(Section section) => section.SideHead is { } head ? section with { SideHead = head with { Level = 2 } } : section;

    // Its rows, or without room for them what they come to.
    private static DossierCalculation? Shown(DossierCalculation? calculation, Room room) => (calculation is null ? null : calculation with { Picture = null, Assumptions = [] }, room.Calculation) switch
    {
        ({ } whole, Reckoning.Rows) => whole with { Equations = [] },
        ({ Steps.Count: > 0 } whole, Reckoning.Results) => whole with { Equations = [], Steps = [.. whole.Steps.Where(step => step.Kind is DossierStepKind.Found or DossierStepKind.Claimed).Select(step => step with { Formula = null })] },
        ({ Equations.Count: > 0 } whole, Reckoning.Equations) => whole with { Steps = [] },
        _ => null,
    };

    private static DossierQuote Shortened(DossierQuote quote, int longest) =>
        quote.Prefix.Length + quote.Exact.Length + quote.Suffix.Length <= longest ? quote
        : quote.Exact.Length <= longest ? quote with { Prefix = "", Suffix = "" }
        : quote with { Prefix = "", Exact = Typography.UpTo(quote.Exact, longest), Suffix = " […]" };

    private static Table Evidence(DossierSetting setting, DossierClaim claim, int most)
    {
        var (w, shown) = (setting.W, claim.Evidence.Take(most).ToList());
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

    /// <summary>How much of a claim is shown.</summary>
    /// <param name="Evidence">Pieces.</param>
    /// <param name="Quote">In UTF-16 code units.</param>
    /// <param name="Facts">Topics and related claims.</param>
    private sealed record Room(int Evidence, int Quote, Reckoning Calculation, bool Facts);

    /// <summary>What of a calculation.</summary>
    private enum Reckoning
    {
        Rows,

        /// <summary>The rows of what was claimed and found.</summary>
        Results,

        /// <summary>Lines in place of rows.</summary>
        Equations,
        None,
    }
}
