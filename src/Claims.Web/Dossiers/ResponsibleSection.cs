using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>Who wrote, read and approved a verdict, when, and the hash of what they saw.</summary>
internal static class ResponsibleSection
{
    public static IEnumerable<Block> Blocks(DossierSetting setting, DossierClaim claim)
    {
        var groups = new[] { ("written-by", claim.WrittenBy), ("reviewed-by", claim.ReviewedBy), ("approved-by", claim.ApprovedBy) }
            .Where(group => group.Item2.Count > 0)
            .Select(group => Signers(setting, group.Item1, group.Item2)).ToList();
        if (groups.Count == 0 && claim.ContentHash is null)
        {
            yield break;
        }

        var blocks = new List<Block>();
        if (groups.Count > 0)
        {
            blocks.Add(new Columns([.. groups.Select((group, i) => new ColumnContent(DossierStyle.ColumnEdges[i], DossierStyle.ColumnWidth, group))]));
        }

        blocks.AddRange(State(setting, claim));
        yield return setting.Section("responsible", 3, new Group([.. blocks]));
    }

    private static List<Block> Signers(DossierSetting setting, string key, IReadOnlyList<DossierSigner> signers)
    {
        var blocks = new List<Block> { new Paragraph(DossierStyle.Table with { Color = DossierStyle.Secondary }, setting.W[key]) };
        foreach (var (signer, i) in signers.Select((signer, i) => (signer, i)))
        {
            IReadOnlyList<Inline> name = [new Run(signer.Name) { Semibold = true }, signer.Role is { } role ? ", " + role : ""];
            blocks.Add(new Paragraph(DossierStyle.Table, name) { SpaceBefore = i == 0 ? 0 : 3.5 });
            if (signer.At is { } at)
            {
                blocks.Add(new Paragraph(DossierStyle.Small, setting.F.Moment(at)));
            }
        }

        return blocks;
    }

    private static IEnumerable<Block> State(DossierSetting setting, DossierClaim claim)
    {
        if (claim.Version is { } version)
        {
            yield return new Paragraph(
                DossierStyle.Small,
                new Run(setting.W["verdict"] + "  ") { Color = DossierStyle.Secondary },
                setting.W["version", version, setting.Content.Scale.Version])
            {
                SpaceBefore = 5.25,
            };
        }

        if (claim.Expires is { } last)
        {
            yield return new Paragraph(DossierStyle.Small, new Run(setting.W["expires"] + "  ") { Color = DossierStyle.Secondary }, last);
        }

        if (claim.ContentHash is { } hash)
        {
            yield return new Paragraph(DossierStyle.Small, [new Run(setting.W["content-hash"] + "  ") { Color = DossierStyle.Secondary }, .. DossierSetting.Hash(hash)]);
        }

        if (claim.Erased is { } erased)
        {
            yield return new Paragraph(DossierStyle.Small, setting.W["erased", erased]);
        }
    }
}
