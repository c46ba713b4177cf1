using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Claims.Domain;

/// <summary>What a snapshot needs besides the claim itself.</summary>
/// <param name="Texts">Every captured text that a quote is anchored in: its number and SHA-256.</param>
/// <param name="Revisions">Every revision that the claim links.</param>
/// <param name="Points">The rows that their series have for the claimed period; null where none has a series.</param>
public sealed record SnapshotMaterial(
    Claimant Claimant,
    RatingScale Scale,
    IReadOnlyCollection<Source> Sources,
    IReadOnlyDictionary<SourceTextId, (int Number, string Sha256)> Texts,
    IReadOnlyCollection<EvidenceRevision> Revisions,
    IReadOnlyCollection<SeriesPoint>? Points = null)
{
    /// <summary>The labels of the versions of the scale before the current one.</summary>
    public IReadOnlyCollection<Rating> OlderRatings { get; init; } = [];

    /// <summary>The row that the series of a revision has for a period, or null.</summary>
    internal SeriesPoint? At(EvidenceRevision revision, Period? period) =>
        period is null || revision.SeriesId is not { } series ? null : SeriesPoint.At((Points ?? []).Where(point => point.SeriesId == series), period);
}

/// <summary>Everything that a verdict rests on at the moment of its submission, as text: canonical JSON (RFC 8785), numbers as strings.</summary>
public sealed record Snapshot
{
    /// <summary>Name and version of this form.</summary>
    public const string CurrentForm = "claims.verdict.1";

    private const string DayFormat = "yyyy-MM-dd";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public required string Form { get; init; }

    public required string Number { get; init; }

    public required string Statement { get; init; }

    public required string Language { get; init; }

    public required SnapshotClaimant Claimant { get; init; }

    public required string? Said { get; init; }

    public required IReadOnlyList<SnapshotQuote> Quotes { get; init; }

    public required SnapshotQuantity? Quantity { get; init; }

    public required SnapshotCalculation? Calculation { get; init; }

    public required SnapshotRating Rating { get; init; }

    public required string Summary { get; init; }

    public required string Reasoning { get; init; }

    /// <summary>The last day for which the verdict is meant to hold; written only where there is one, so that snapshots from before keep their bytes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Expires { get; init; }

    public required IReadOnlyList<SnapshotEvidence> Evidence { get; init; }

    [JsonIgnore]
    public DateOnly? ExpiresOn => Expires is null ? null : DateOnly.ParseExact(Expires, DayFormat, CultureInfo.InvariantCulture);

    /// <summary>128 random bits, so that the hash of a short verdict cannot be guessed from its words.</summary>
    public required string Salt { get; init; }

    /// <exception cref="DomainException">The first of <see cref="SubmissionRules"/>.</exception>
    internal static Snapshot Of(Claim claim, VerdictDraft draft, SnapshotMaterial material)
    {
        if (SubmissionRules.Faults(draft.Content, [.. claim.Evidence.Select(link => link.Number)], material.Scale.Ratings, material.OlderRatings).FirstOrDefault() is { } fault)
        {
            throw fault;
        }

        var rating = material.Scale.Find(draft.RatingKey!);
        var cited = claim.Evidence.Where(link => draft.Cited.Contains(link.Number));
        var salt = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var snapshot = Of(claim, material, cited, new() { Scale = rating.ScaleVersion.ToText(), Key = rating.Key }, draft.Summary!, draft.Reasoning!, salt);
        return draft.ExpiresOn is { } last ? snapshot with { Expires = Day(last) } : snapshot;
    }

    /// <summary>What a claim says now, for a working copy: all its evidence, whatever the draft holds, and no rating. Never stored.</summary>
    public static Snapshot Preview(Claim claim, SnapshotMaterial material) =>
        Of(claim, material, claim.Evidence, new() { Scale = "", Key = "" }, claim.Draft?.Summary ?? "", claim.Draft?.Reasoning ?? "", "");

    private static Snapshot Of(
        Claim claim, SnapshotMaterial material, IEnumerable<EvidenceLink> cited, SnapshotRating rating, string summary, string reasoning, string salt)
    {
        var evidence = cited.OrderBy(link => link.Number)
            .Select(link => (Link: link, Revision: material.Revisions.Single(revision => revision.Id == link.RevisionId)))
            .Select(cited => SnapshotEvidence.Of(cited.Link, cited.Revision, material.At(cited.Revision, claim.Quantity?.Period))).ToList();
        return new()
        {
            Form = CurrentForm,
            Number = claim.Number,
            Statement = claim.Statement,
            Language = claim.Language,
            Claimant = new() { Name = material.Claimant.Name, Kind = material.Claimant.Kind.ToString(), Role = claim.ClaimantRole },
            Said = claim.Said?.ToString(),
            Quotes = [.. claim.Quotes.OrderBy(quote => quote.Id.Value).Select(quote => SnapshotQuote.Of(quote, material))],
            Quantity = claim.Quantity is null ? null : SnapshotQuantity.Of(claim.Quantity),
            Calculation = claim.Quantity is null ? null : SnapshotCalculation.Of(claim.Quantity, evidence),
            Rating = rating,
            Summary = summary,
            Reasoning = reasoning,
            Evidence = evidence,
            Salt = salt,
        };
    }

    /// <summary>Reads a stored snapshot; an unknown or missing field is an error, not a default.</summary>
    public static Snapshot Parse(byte[] bytes) =>
        JsonSerializer.Deserialize<Snapshot>(bytes, Json) ?? throw new JsonException("A snapshot is an object.");

    public byte[] ToBytes() => CanonicalJson.Bytes(Plain(JsonSerializer.SerializeToElement(this, Json)));

    /// <summary>A number as text, without trailing zeros, in the invariant form.</summary>
    internal static string Digits(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    internal static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    internal static decimal Decimal(string digits) => decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    internal static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(property => property.Name, property => Plain(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => element.GetString(),
    };
}
