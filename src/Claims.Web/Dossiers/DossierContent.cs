using System.Text.Json.Serialization;

namespace Claims.Web.Dossiers;

/// <summary>Everything a dossier prints, as known values: the same content gives the same bytes. Moments carry the desk's own offset and are printed by its clock.</summary>
public sealed record DossierContent
{
    /// <summary>Name of the house, such as the desk's.</summary>
    public required string House { get; init; }

    /// <summary>What the house is, in a few words.</summary>
    public string? HouseLine { get; init; }

    /// <summary>The colour of links and notes, <c>#1F4E79</c>; null for the desk's own.</summary>
    public string? Accent { get; init; }

    public DossierLogo? Logo { get; init; }

    /// <summary>Who answers for what is printed; several lines.</summary>
    public string? Imprint { get; init; }

    /// <summary>Where somebody turns to who finds a mistake.</summary>
    public string? Contact { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>Markdown.</summary>
    public string? Introduction { get; init; }

    /// <summary>Language of the dossier's own words: <c>de</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>How it is set.</summary>
    public DossierTemplate Template { get; init; }

    /// <summary>When the newest thing in it was written.</summary>
    public required DateTimeOffset ContentDate { get; init; }

    /// <summary>Null makes a working copy: marked so on every page, without ratings.</summary>
    public int? Edition { get; init; }

    /// <summary>The desk's address as others reach it, without a slash at its end; null leaves out the codes that lead there.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>A line at the foot of page 1, such as that the figures are examples.</summary>
    public string? Remark { get; init; }

    public required IReadOnlyList<DossierClaim> Claims { get; init; }

    public required IReadOnlyList<DossierSource> Sources { get; init; }

    /// <summary>The newest version of the rating scale that a claim is rated on.</summary>
    public required DossierScale Scale { get; init; }

    /// <summary>The older versions that others are rated on, the newest first.</summary>
    public IReadOnlyList<DossierScale> OlderScales { get; init; } = [];

    /// <summary>Whose signature the edition bears; null for one that is not signed.</summary>
    public DossierCertificate? Certificate { get; init; }

    /// <summary>Files of the evidence that travel in it.</summary>
    public IReadOnlyList<DossierAttachment> Attachments { get; init; } = [];

    [JsonIgnore]
    public bool IsWorkingCopy => Edition is null;
}

/// <summary>How a dossier is set.</summary>
public enum DossierTemplate
{
    /// <summary>A sheet for each claim with everything that is known of it.</summary>
    Full,

    /// <summary>A single claim on one page; the rest is in the data that travel with it.</summary>
    OnePage,

    /// <summary>What was said where, side by side: one claimant or topic across sources.</summary>
    Comparison,
}

/// <summary>A certificate that signs.</summary>
/// <param name="Subject">Whom it names.</param>
/// <param name="Until">Its last moment.</param>
/// <param name="Fingerprint">SHA-256, 64 hexadecimal digits.</param>
public sealed record DossierCertificate(string Subject, DateTimeOffset Until, string Fingerprint);

/// <summary>The logo of the house: a PNG or JPEG picture, its size in pixels.</summary>
public sealed record DossierLogo(byte[] Content, string MediaType, int Width, int Height);

/// <summary>The rating scale as it is printed.</summary>
public sealed record DossierScale(int Version, IReadOnlyList<DossierRating> Ratings);

/// <summary>A rating: its key, its name and definition in the dossier's language, its colour token (one of the six keys of version 1).</summary>
public sealed record DossierRating(string Key, string Name, string Definition, string Colour);

/// <summary>A source in which claims were made; it is cited by its letter, A for the first.</summary>
public sealed record DossierSource
{
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of title and text.</summary>
    public required string Language { get; init; }

    /// <summary>What sort of publication it is, in words.</summary>
    public required string Kind { get; init; }

    public string? Outlet { get; init; }

    public string? Authors { get; init; }

    /// <summary>In words, as precise as it is known.</summary>
    public string? Published { get; init; }

    public string? Url { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<DossierText> Texts { get; init; } = [];
}

/// <summary>A captured text of a source.</summary>
public sealed record DossierText(int Number, string Sha256);
