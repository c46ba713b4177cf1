using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>How many claims have which rating.</summary>
public sealed record DossierShare(DossierRating Rating, int ScaleVersion, int Count);

/// <summary>The verdicts at a glance: a strip in which every rating takes the share that it has of the claims.</summary>
internal static class RatingStrip
{
    private const double Height = 7;
    private const double Gap = 1;

    /// <param name="shares">At least one.</param>
    public static Drawing Of(IReadOnlyList<DossierShare> shares, double width)
    {
        var each = (width - (Gap * (shares.Count - 1))) / shares.Sum(share => share.Count);
        var boxes = new List<Box>();
        var x = 0.0;
        foreach (var share in shares)
        {
            var mark = RatingMark.Of(share.Rating);
            boxes.Add(new(x, 0, each * share.Count, Height) { Fill = mark.Ground, Outline = mark.Border });
            x += (each * share.Count) + Gap;
        }

        return new(width, Height, [.. boxes]);
    }
}
