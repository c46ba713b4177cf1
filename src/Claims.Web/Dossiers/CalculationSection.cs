using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>The calculation as a table whose values stand on their decimal signs, and its picture.</summary>
internal static class CalculationSection
{
    public static Section Section(DossierSetting setting, DossierClaim claim, DossierCalculation calculation)
    {
        var blocks = new List<Block>();
        if (calculation.Steps.Count > 0)
        {
            blocks.Add(Table(setting, claim, calculation));
        }

        blocks.AddRange(calculation.Equations.Select(equation => new Paragraph(DossierStyle.Table, Typography.Bind(equation)) { SpaceBefore = 7 }));
        if (calculation.Reason is { } reason)
        {
            blocks.Add(new Paragraph(DossierStyle.Body, Typography.Bind(reason)));
        }

        blocks.AddRange(calculation.Assumptions.Select(assumption => new Paragraph(
            DossierStyle.Table,
            new Run(setting.W["assumption"] + " ") { Semibold = true },
            Typography.Bind(assumption))
        {
            SpaceBefore = 7,
        }));
        if (calculation.Picture is { } picture)
        {
            blocks.Add(Picture(setting, picture));
        }

        var note = new Paragraph(DossierStyle.Note, setting.W["calculation.rounded"]) { Role = ParagraphRole.Note };
        return setting.Section("calculation", 3, [.. blocks]) with { Margin = calculation.Steps.Count > 0 ? [note] : [] };
    }

    // The title and the picture stay together.
    private static Group Picture(DossierSetting setting, CalculationPicture picture) => new(
        new Paragraph(DossierStyle.Table with { Semibold = true }, Typography.Bind(picture.Title)) { Role = ParagraphRole.Caption, KeepWithNext = true },
        new Claims.Pdf.Figure(PictureDrawing.Of(picture, DossierStyle.Picture with { Accent = setting.Accent }), picture.Alternative) { FullWidth = true, SpaceBefore = 3.5 })
    {
        SpaceBefore = 14,
    };

    private static Table Table(DossierSetting setting, DossierClaim claim, DossierCalculation calculation)
    {
        var formula = calculation.Steps.Max(step => step.Formula?.Length ?? 0);
        var small = DossierStyle.Table with { Color = DossierStyle.Secondary };
        Column[] columns =
        [
            new(DossierStyle.Mm(5)) { Style = small },
            new(0),
            new(Math.Clamp(formula * 4.6, DossierStyle.Mm(20), DossierStyle.Mm(38))),
            new(DossierStyle.Mm(19)) { Alignment = ColumnAlignment.DecimalSign, Whole = DossierStyle.Mm(9) },
            new(DossierStyle.Mm(24)),
            new(DossierStyle.Mm(10)) { Alignment = ColumnAlignment.Right },
        ];
        var w = setting.W;
        return new(DossierStyle.Table, columns, [.. calculation.Steps.Select((step, i) => Row(setting, claim, step, i))])
        {
            Head = new Row("", w["column.quantity"], w["column.formula"], w["column.value"], w["column.unit"], w["column.evidence"]),
            HeadStyle = DossierStyle.TableHead,
            DecimalSign = setting.F.DecimalSign,
            StrongColor = DossierStyle.Ink,
            HairlineColor = DossierStyle.Hairline,
            Summary = w["calculation.summary"],
        };
    }

    private static Row Row(DossierSetting setting, DossierClaim claim, DossierStep step, int index)
    {
        var strong = step.Kind is DossierStepKind.Found or DossierStepKind.Claimed;
        List<Inline> label = [new Run(Typography.Bind(step.Label)) { Semibold = strong }];
        if (step.Outcome is { } outcome)
        {
            label.Add(new Run(" " + outcome) { Semibold = true });
        }

        return new Row(
            DossierSetting.Letter(index).ToLowerInvariant(),
            new Cell(label),
            step.Formula ?? "",
            new Cell(new Run(setting.F.Signed(step.Value, step.Decimals, step.Sign)) { Semibold = strong }),
            step.Unit,
            Evidence(setting, claim, step))
        {
            Rule = step.Kind == DossierStepKind.Found ? RowRule.Strong : RowRule.Hairline,
            KeepWithPrevious = step.Kind == DossierStepKind.Found,
        };
    }

    private static Cell Evidence(DossierSetting setting, DossierClaim claim, DossierStep step) => step switch
    {
        { Evidence: { } number } when claim.Evidence.Any(e => e.Number == number) => new Cell(new Link(
            "#" + DossierSetting.EvidenceId(claim, number), new Run(setting.F.Number(number)) { Color = setting.Accent })
        {
            Description = setting.W["evidence-number", number],
        }),
        { Evidence: { } number } => setting.F.Number(number),
        { Kind: DossierStepKind.Claimed } => setting.W["quote"],
        _ => "",
    };
}
