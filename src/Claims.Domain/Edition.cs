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

    public IReadOnlyList<EditionItem> Items => _items;

    internal static Edition Of(DossierId dossier, int number, byte[] pdf, IReadOnlyList<(ClaimId Claim, VerdictId? Verdict)> printed, DateTimeOffset contentDate, MemberId by, DateTimeOffset now)
    {
        var edition = new Edition
        {
            Id = EditionId.New(now),
            DossierId = dossier,
            Number = number,
            Pdf = pdf,
            Length = pdf.Length,
            Sha256 = Hashes.Sha256Hex(pdf),
            ContentDate = contentDate,
            PrintedBy = by,
            PrintedAt = now,
        };
        edition._items.AddRange(printed.Select((item, index) => EditionItem.Of(
            edition.Id, item.Claim, item.Verdict ?? throw new DomainException("dossier.claim-without-verdict"), index + 1)));
        return edition;
    }
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
