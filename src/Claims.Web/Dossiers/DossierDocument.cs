using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>Sets a dossier: title page with the verdicts at a glance, introduction, contents and sources, a sheet for each claim, the rating scale.</summary>
public static class DossierDocument
{
    /// <summary>A pure function: no clock, no culture, no database.</summary>
    /// <param name="proof">Null for a working copy.</param>
    public static Document Build(DossierContent content, DossierProof? proof = null)
    {
        var setting = new DossierSetting(content);
        var (w, f) = (setting.W, setting.F);
        var frame = new Document
        {
            Title = content.Title,
            Author = content.House,
            Subject = content.Subtitle,
            Language = content.Language,
            Date = content.ContentDate,
            Page = PageSetup.A4 with { FirstTop = TitlePage.Top },
            Furniture = new Furniture
            {
                Style = DossierStyle.Running,
                HeadLeft = content.House,
                HeadMiddle = content.Title,
                FootLeft = content.Edition is { } edition ? w["edition", edition] : w["working-copy"],
                FootMiddle = proof is null ? f.Date(content.ContentDate) : $"{f.Date(content.ContentDate)} · {w["checkpoint.short", proof.Checkpoint.Size, Convert.ToHexStringLower(proof.Checkpoint.Root)[..8]]}",
                PageNumber = w["page"],
                Notice = content.IsWorkingCopy ? w["working-copy.notice"] : null,
                NoticeColor = DossierStyle.Exception,
                RuleColor = DossierStyle.Hairline,
            },
            Content = [],
        };
        return content.Template switch
        {
            DossierTemplate.OnePage => OnePage.Fit(frame, setting, proof),
            DossierTemplate.Comparison => frame with { Content = [.. TitlePage.Blocks(setting), .. OpeningPages.Alone(setting), ComparisonPages.Sheet(setting), .. Closing(setting, proof)] },
            _ => frame with { Content = [.. TitlePage.Blocks(setting), OpeningPages.Sheet(setting, proof), .. content.Claims.Select(claim => ClaimSheet.Sheet(setting, claim)), .. Closing(setting, proof)] },
        };
    }

    private static IEnumerable<Block> Closing(DossierSetting setting, DossierProof? proof) =>
        [.. setting.Content.IsWorkingCopy ? (IEnumerable<Block>)[] : [ScalePage.Sheet(setting, closes: proof is null)], .. proof is null ? (IEnumerable<Block>)[] : [VerifyPage.Sheet(setting, proof)]];
}
