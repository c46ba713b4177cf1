namespace Claims.Domain;

/// <summary>One printing of a dossier: its bytes never change.</summary>
public sealed class Edition
{
    private readonly List<EditionItem> _items = [];

    private Edition()
    {
    }

    public EditionId Id { get; private set; }

    public DossierId DossierId { get; private set; }

    public int Number { get; private set; }

    public byte[] Pdf { get; private set; } = [];

    /// <summary>Bytes.</summary>
    public int Length { get; private set; }

    public string Sha256 { get; private set; } = "";

    /// <summary>When the newest thing in it was written: the date it prints.</summary>
    public DateTimeOffset ContentDate { get; private set; }

    public MemberId PrintedBy { get; private set; }

    public DateTimeOffset PrintedAt { get; private set; }

    /// <summary>Pages; null for editions from before they were counted.</summary>
    public int? Pages { get; private set; }

    /// <summary>Program, runtime and architecture that printed it: the same three make the same bytes of the same order. Null for editions from before there were orders.</summary>
    public string? MadeWith { get; private set; }

    /// <summary>SHA-256 of the file before it was signed; null for editions that are not signed.</summary>
    public string? UnsignedSha256 { get; private set; }

    /// <summary>SHA-256 of the certificate that it is signed with; null for editions that are not signed.</summary>
    public string? Certificate { get; private set; }

    /// <summary>When a time-stamping authority saw the signature; null without a time-stamp.</summary>
    public DateTimeOffset? TimestampedAt { get; private set; }

    /// <summary>Why an authority that was asked gave no time-stamp, as a code; null when none was asked, and when it did.</summary>
    public string? TimestampFault { get; private set; }

    /// <summary>How it is set, as a code; null for editions from before that was kept.</summary>
    public string? Template { get; private set; }

    public IReadOnlyList<EditionItem> Items => _items;

    internal static Edition Of(PrintOrder order, PrintedFile file, IReadOnlyList<(ClaimId Claim, VerdictId Verdict)> printed, DateTimeOffset now)
    {
        var edition = new Edition
        {
            Id = order.Id,
            DossierId = order.DossierId,
            Number = order.Number,
            Pdf = file.Bytes,
            Length = file.Bytes.Length,
            Sha256 = Hashes.Sha256Hex(file.Bytes),
            ContentDate = order.ContentDate,
            PrintedBy = order.OrderedBy,
            PrintedAt = now,
            Pages = file.Pages,
            MadeWith = file.MadeWith,
            UnsignedSha256 = file.UnsignedSha256,
            Certificate = file.Certificate,
            TimestampedAt = file.TimestampedAt,
            TimestampFault = file.TimestampFault,
            Template = file.Template,
        };
        edition._items.AddRange(printed.Select((item, index) => EditionItem.Of(edition.Id, item.Claim, item.Verdict, index + 1)));
        return edition;
    }
}

/// <summary>The file of an edition as it was printed.</summary>
/// <param name="Bytes">As they are kept and sent.</param>
/// <param name="MadeWith">Program, runtime and architecture.</param>
/// <param name="UnsignedSha256">Of the file before it was signed; null when it is not.</param>
/// <param name="Certificate">SHA-256 of the certificate that it is signed with; null when it is not.</param>
public sealed record PrintedFile(byte[] Bytes, int Pages, string MadeWith, string? UnsignedSha256 = null, string? Certificate = null)
{
    /// <summary>When a time-stamping authority saw the signature; null without a time-stamp.</summary>
    public DateTimeOffset? TimestampedAt { get; init; }

    /// <summary>Why an authority that was asked gave none, as a code.</summary>
    public string? TimestampFault { get; init; }

    /// <summary>How it is set, as a code.</summary>
    public string? Template { get; init; }
}

/// <summary>Which version of a claim's verdict an edition shows.</summary>
public sealed class EditionItem
{
    private EditionItem()
    {
    }

    public EditionId EditionId { get; private set; }

    public ClaimId ClaimId { get; private set; }

    public VerdictId VerdictId { get; private set; }

    public int Position { get; private set; }

    internal static EditionItem Of(EditionId edition, ClaimId claim, VerdictId verdict, int position) =>
        new() { EditionId = edition, ClaimId = claim, VerdictId = verdict, Position = position };
}
