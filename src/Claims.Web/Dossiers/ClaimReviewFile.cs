using System.Globalization;

namespace Claims.Web.Dossiers;

/// <summary>The verdicts as ClaimReview (schema.org, as Google's fact check documentation asks for it): an interchange format, made from what is printed. Only where the desk has a public address, for each review needs one.</summary>
public static class ClaimReviewFile
{
    public const string Name = "claimreview.jsonld";

    /// <summary>A short claim is asked for, in characters.</summary>
    private const int LongestClaim = 75;

    // Labels that have no place between false and true (unproven) carry no number.
    private static readonly Dictionary<string, int> Values = new()
    {
        ["true"] = 5,
        ["mostly-true"] = 4,
        ["misleading"] = 3,
        ["mostly-false"] = 2,
        ["false"] = 1,
    };

    /// <summary>Null without a public address.</summary>
    public static byte[]? Of(DossierContent content) => content.PublicAddress is not { } address ? null : CanonicalJson.Bytes(new Dictionary<string, object?>
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = content.Claims.Where(claim => claim.Version is not null).Select(claim => Review(content, claim, address)).ToList(),
    });

    private static Dictionary<string, object?> Review(DossierContent content, DossierClaim claim, string address) => WithoutNulls(new()
    {
        ["@type"] = "ClaimReview",
        ["url"] = $"{address}/v/{claim.Number}/{claim.Version!.Value.ToString(CultureInfo.InvariantCulture)}",
        ["datePublished"] = claim.ApprovedBy.Select(signer => signer.At).Max() is { } at ? Day(at) : null,
        ["claimReviewed"] = Short(claim.Statement),
        ["inLanguage"] = content.Language,
        ["author"] = new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = content.House, ["url"] = address },
        ["itemReviewed"] = WithoutNulls(new()
        {
            ["@type"] = "Claim",
            ["author"] = new Dictionary<string, object?> { ["@type"] = "Thing", ["name"] = claim.Claimant },
            ["datePublished"] = claim.SaidOn,
            ["appearance"] = Appearances(content, claim) is { Count: > 0 } places ? places : null,
        }),
        ["reviewRating"] = Rating(content, claim),
    });

    private static Dictionary<string, object?>? Rating(DossierContent content, DossierClaim claim)
    {
        var scale = content.OlderScales.FirstOrDefault(older => older.Version == claim.ScaleVersion) ?? content.Scale;
        return scale.Ratings.FirstOrDefault(rating => rating.Key == claim.Rating) is not { } rating ? null
            : Values.TryGetValue(rating.Colour, out var value)
                ? new() { ["@type"] = "Rating", ["alternateName"] = rating.Name, ["ratingValue"] = value.ToString(CultureInfo.InvariantCulture), ["bestRating"] = "5", ["worstRating"] = "1" }
                : new() { ["@type"] = "Rating", ["alternateName"] = rating.Name };
    }

    private static List<Dictionary<string, object?>> Appearances(DossierContent content, DossierClaim claim) =>
        [.. claim.Quotes.Select(quote => content.Sources[quote.Source].Url).OfType<string>().Distinct().Select(url => new Dictionary<string, object?> { ["@type"] = "CreativeWork", ["url"] = url })];

    private static string Short(string statement) => statement.Length < LongestClaim ? statement : Typography.UpTo(statement, LongestClaim - 2) + "…";

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, object?> WithoutNulls(Dictionary<string, object?> members) => members.Where(member => member.Value is not null).ToDictionary();
}
