namespace Claims.Pdf;

/// <summary>Labels with bodies hanging beside them.</summary>
internal static class ListLayout
{
    public static List<Slice> Lay(BlockLayout layout, List list, double x, double width, StructureElement? parent)
    {
        var element = parent?.Add("L");
        element?.Attributes = $"<</O/List/ListNumbering/{Numbering(list.Numbering)}>>";
        element?.Language = list.Language;
        var slices = new List<Slice>();
        foreach (var item in list.Items)
        {
            var laid = LayItem(layout, list, item, x, width, element?.Add("LI"));
            if (slices.Count > 0)
            {
                laid[0].Space = list.Gap;
            }

            slices.AddRange(laid);
        }

        return slices;
    }

    /// <summary>The attribute's value (ISO 32000-1, table 347).</summary>
    private static string Numbering(ListNumbering numbering) => numbering switch
    {
        ListNumbering.Numbered => "Decimal",
        ListNumbering.Bulleted => "Disc",
        _ => "None",
    };

    private static List<Slice> LayItem(BlockLayout layout, List list, ListItem item, double x, double width, StructureElement? element)
    {
        var label = ParagraphLayout.Lines(layout, list.LabelStyle, item.Label, x, list.Indent - 3, 0, element?.Add("Lbl"));
        var body = layout.Lay(item.Content, x + list.Indent, width - list.Indent, element?.Add("LBody"));
        if (body.Count == 0)
        {
            body.Add(new Slice(list.LabelStyle.Leading) { Baseline = ParagraphLayout.Baseline(list.LabelStyle) });
        }

        if (label.Count > 0)
        {
            PutLabel(label, body);
        }

        if (item.Id is { } id)
        {
            body[0].Ids.Add(id);
        }

        foreach (var slice in body.Skip(1).Where(s => list.KeepItems && s.Break == PageBreakRule.Allowed))
        {
            slice.Break = PageBreakRule.Avoid;
        }

        return body;
    }

    /// <summary>Puts the label before the body's own marks; when it is taller, the body's last slice grows.</summary>
    private static void PutLabel(List<Slice> label, List<Slice> body)
    {
        var holder = new Slice(0);
        var top = body[0].Baseline - label[0].Baseline;
        var bottom = top + Stack.Into(holder, label, top);
        body[0].Marks.InsertRange(0, holder.Marks);
        var missing = bottom - Stack.Height(body);
        if (missing > 0)
        {
            body[^1].Height += missing;
        }
    }
}
