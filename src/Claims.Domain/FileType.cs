namespace Claims.Domain;

/// <summary>A type of file that may be attached: its media type, its endings, and whether a browser shows it as a picture.</summary>
public sealed record FileType
{
    public static readonly FileType Pdf = new("application/pdf", false, ".pdf");

    public static readonly FileType Png = new("image/png", true, ".png");

    public static readonly FileType Jpeg = new("image/jpeg", true, ".jpg", ".jpeg");

    public static readonly FileType WebP = new("image/webp", true, ".webp");

    public static readonly FileType Text = new("text/plain", false, ".txt");

    public static readonly FileType Csv = new("text/csv", false, ".csv");

    public static readonly FileType Html = new("text/html", false, ".html", ".htm");

    /// <summary>Every type that is taken.</summary>
    public static readonly IReadOnlyList<FileType> All = [Pdf, Png, Jpeg, WebP, Text, Csv, Html];

    private FileType(string mediaType, bool isPicture, params string[] endings) => (MediaType, IsPicture, Endings) = (mediaType, isPicture, endings);

    public string MediaType { get; }

    public bool IsPicture { get; }

    /// <summary>With the full stop, in small letters; the first is the usual one.</summary>
    public IReadOnlyList<string> Endings { get; }

    /// <summary>Whether the bytes are characters, so that no signature tells the type.</summary>
    public bool IsText => MediaType.StartsWith("text/", StringComparison.Ordinal);

    /// <exception cref="DomainException"><c>file.type-unknown</c></exception>
    public static FileType OfMediaType(string mediaType) =>
        All.FirstOrDefault(type => type.MediaType == mediaType) ?? throw new DomainException("file.type-unknown", mediaType);

    public override string ToString() => MediaType;
}
