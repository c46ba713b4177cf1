using System.Globalization;
using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>A claim's sheet: head, wording, calculation, reasoning, evidence, history, who is responsible.</summary>
internal static class ClaimSheet
{
    public static Sheet Sheet(DossierSetting setting, DossierClaim claim)
    {
        var rating = setting.RatingOf(claim);
        var number = setting.W["claim", claim.Number];
        var blocks = new List<Block> { Head(setting, claim, rating, number) };
        blocks.AddRange(Corrections(setting, claim));
        blocks.Add(Wording(setting, claim));
        if (claim.Calculation is { } calculation)
        {
            blocks.Add(CalculationSection.Section(setting, claim, calculation));
        }

        blocks.AddRange(Reasoning(setting, claim));
        blocks.Add(EvidenceSection.Section(setting, claim));
        blocks.AddRange(CheckSection.Blocks(setting, claim));
        blocks.AddRange(HistorySection.Blocks(setting, claim));
        blocks.AddRange(ResponsibleSection.Blocks(setting, claim));
        return new Sheet([.. blocks])
        {
            Id = DossierSetting.SheetId(claim.Number),
            RunningHead = rating is null ? number : $"{number} · {RatingMark.Name(rating)}",
        };
    }

    /// <summary>Number, rating, statement, the verdict in a sentence, and what is known of the claim.</summary>
    /// <param name="level">Of the heading.</param>
    public static Section Head(DossierSetting setting, DossierClaim claim, DossierRating? rating, string number, int level = 2)
    {
        var margin = new List<Block> { new Paragraph(DossierStyle.SideHead, number) };
        if (rating is not null)
        {
            margin.Add(RatingMark.Large(rating) with { SpaceBefore = 7 });
            margin.Add(new Paragraph(DossierStyle.Small, rating.Definition) { SpaceBefore = 7 });
        }

        margin.AddRange(Code(setting, claim));
        if (claim.UnderCorrection)
        {
            margin.Add(new Paragraph(
                DossierStyle.Small,
                new Run(setting.W["under-correction"]) { Semibold = true, Color = DossierStyle.Exception },
                " " + setting.W["under-correction.explained"])
            {
                SpaceBefore = 7,
            });
        }

        var statement = new Heading(level, DossierStyle.Statement, Typography.Bind(claim.Statement))
        {
            Outline = $"{claim.Number} {claim.Statement}",
            Id = "head-" + claim.Number,
            Language = setting.Foreign(claim.Language),
        };
        IEnumerable<Block> lead = claim.Summary is { } summary ? [new Paragraph(DossierStyle.Lead with { AvoidsRunts = true }, Typography.Bind(summary)) { SpaceBefore = 10.5, KeepTogether = true, Language = setting.Foreign(claim.Language) }] : [];
        return new Section([statement, .. lead, .. Facts(setting, claim)])
        {
            RuleWidth = 1.5,
            RuleColor = DossierStyle.Ink,
            Padding = 10.5,
            Snap = 0,
            Margin = margin,
            MarginTop = 17,
            MarginAfter = 1,
        };
    }

    /// <summary>The code that leads to what has become of the printed version, and its address in words.</summary>
    private static IEnumerable<Block> Code(DossierSetting setting, DossierClaim claim)
    {
        if (setting.Content is { IsWorkingCopy: false, PublicAddress: { } desk } && claim.Version is { } version)
        {
            var (all, which) = ($"{desk}/v/", $"{claim.Number}/{version.ToString(CultureInfo.InvariantCulture)}");
            var code = QrDrawing.Of(all + which, DossierStyle.Mm(16));
            var quiet = QrDrawing.QuietOf(code);
            yield return new Claims.Pdf.Figure(code, setting.W["code.alternative", all + which]) { SpaceBefore = Math.Max(10.5, quiet) };
            yield return new Paragraph(DossierStyle.Small, setting.Address(all, which)) { SpaceBefore = Math.Max(7, quiet) };
        }
    }

    // Before anything else that is read: what this verdict takes the place of, and why.
    private static IEnumerable<Block> Corrections(DossierSetting setting, DossierClaim claim)
    {
        if (claim.Corrections.Count > 0)
        {
            yield return setting.Section("corrections", 3, [.. claim.Corrections.SelectMany((correction, i) => Correction(setting, claim, correction, i == 0))]);
        }
    }

    private static IEnumerable<Block> Correction(DossierSetting setting, DossierClaim claim, DossierCorrection correction, bool first)
    {
        yield return new Paragraph(
            DossierStyle.Small,
            new Run(setting.W["correction", correction.Kind, setting.F.Date(correction.At)]) { Semibold = true, Color = DossierStyle.Exception },
            " " + setting.W["correction.versions", correction.From, correction.To])
        {
            SpaceBefore = first ? 0 : 7,
        };
        if (correction.Wording is { } wording)
        {
            yield return new Paragraph(DossierStyle.Body, Typography.Bind(wording)) { SpaceBefore = 3.5, Language = setting.Foreign(claim.Language) };
        }

        foreach (var (key, words) in new[] { ("correction.wrong", correction.Wrong), ("correction.cause", correction.Cause) })
        {
            if (words is not null)
            {
                yield return new Paragraph(DossierStyle.Small, new Run(setting.W[key] + "  ") { Color = DossierStyle.Secondary }, Typography.Bind(words)) { SpaceBefore = 3.5, Language = setting.Foreign(claim.Language) };
            }
        }
    }

    private static IEnumerable<Block> Facts(DossierSetting setting, DossierClaim claim)
    {
        var w = setting.W;
        var facts = new List<(string Key, IReadOnlyList<Inline> Value)>
        {
            (w["claimant"], [claim.ClaimantRole is { } role ? $"{claim.Claimant}, {role}" : claim.Claimant]),
            (w["said"], [claim.Said is { } said ? Typography.Bind(said) : w["unknown"]]),
        };
        if (claim.Quantity is { } quantity)
        {
            facts.Add((w["quantity"], [Typography.Bind(quantity)]));
        }

        if (claim.Topics.Count > 0)
        {
            facts.Add((w["topics"], [string.Join(", ", claim.Topics)]));
        }

        facts.AddRange(claim.Related.Select(related => (w["related"], Relation(setting, related))));
        return facts.Chunk(3).Select((row, i) => (Block)new Columns([.. row.Select((fact, column) => new ColumnContent(
            DossierStyle.ColumnEdges[column],
            DossierStyle.ColumnWidth,
            new Paragraph(DossierStyle.Key, fact.Key),
            new Paragraph(DossierStyle.Small, fact.Value)))])
        {
            SpaceBefore = i == 0 ? 10.5 : 7,
        });
    }

    private static IReadOnlyList<Inline> Relation(DossierSetting setting, DossierRelation related)
    {
        var words = $"{related.Number}: {Typography.Bind(related.Statement)}";
        if (setting.Content.Claims.All(claim => claim.Number != related.Number))
        {
            return [words];
        }

        var target = DossierSetting.SheetId(related.Number);
        var link = new Link("#" + target, new Run(setting.W["page-word"] + "\u00A0") { Color = setting.Accent }, new PageReference(target) { Color = setting.Accent });
        return [words.TrimEnd('.') + ", ", link];
    }

    /// <summary>The exact words, and where they stand.</summary>
    public static Section Wording(DossierSetting setting, DossierClaim claim)
    {
        var blocks = new List<Block>();
        foreach (var quote in claim.Quotes)
        {
            var source = setting.Content.Sources[quote.Source];
            blocks.Add(new Paragraph(DossierStyle.Lead, Quote(setting.W, quote))
            {
                Role = ParagraphRole.Quote,
                Language = setting.Foreign(source.Language),
                SpaceBefore = blocks.Count == 0 ? 0 : 10.5,
                KeepWithNext = true,
            });
            blocks.Add(new Paragraph(DossierStyle.Note, Origin(setting, quote, source)) { SpaceBefore = 3.5 });
        }

        return setting.Section("wording", 3, blocks.Count > 0 ? [.. blocks] : [new Paragraph(DossierStyle.Note, setting.W["wording.none"])]);
    }

    private static List<Inline> Quote(DossierWording w, DossierQuote quote)
    {
        var context = new Run("") { Color = DossierStyle.Context };
        var before = quote.Prefix.Length > 0 ? w["quote.open"] + "… " + quote.Prefix.TrimStart(' ', '\n', '…') : w["quote.open"];
        var after = quote.Suffix.Length > 0 ? quote.Suffix.TrimEnd(' ', '\n', '…') + " …" + w["quote.close"] : w["quote.close"];
        return
        [
            quote.Prefix.Length > 0 ? context with { Text = before } : before,
            quote.Exact,
            quote.Suffix.Length > 0 ? context with { Text = after } : after,
        ];
    }

    private static IReadOnlyList<Inline> Origin(DossierSetting setting, DossierQuote quote, DossierSource source)
    {
        var (w, f) = (setting.W, setting.F);
        var letter = w["source-letter", DossierSetting.Letter(quote.Source)];
        var about = string.Join(", ", new[] { source.Outlet ?? source.Title, source.Published }.OfType<string>());
        var hash = source.Texts.FirstOrDefault(text => text.Number == quote.TextNumber)?.Sha256;
        var place = quote.TextNumber is not { } number ? w["not-anchored"]
            : w["anchored", number, f.Number(quote.Start), f.Number(quote.End), hash is null ? "" : hash[..8] + "…"] + (quote.AnchoredLater ? " " + w["anchored-later"] : "");
        // One page has no list of sources to lead to.
        Inline named = setting.Content.Template == DossierTemplate.OnePage ? letter : new Link($"#{OpeningPages.SourcesId}-{quote.Source}", letter);
        return [named, $", {about}. {Typography.Bind(place)}"];
    }

    private static IEnumerable<Block> Reasoning(DossierSetting setting, DossierClaim claim)
    {
        var reasoning = DossierMarkdown.Blocks(setting, claim.Reasoning, 4, number => Note(setting, claim, number));
        if (reasoning.Count > 0)
        {
            yield return setting.Section("reasoning", 3, [.. reasoning.Select(block => block with { Language = setting.Foreign(claim.Language) })]);
        }
    }

    private static (string Target, string Description)? Note(DossierSetting setting, DossierClaim claim, int number) =>
        claim.Evidence.FirstOrDefault(evidence => evidence.Number == number) is { } cited
            ? ("#" + DossierSetting.EvidenceId(claim, number), $"{setting.W["evidence-number", number]}: {cited.Publisher}")
            : null;
}
