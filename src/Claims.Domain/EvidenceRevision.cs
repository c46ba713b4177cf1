namespace Claims.Domain;

/// <summary>One state of a piece of evidence: immutable; this is what claims link and verdicts cite.</summary>
public sealed class EvidenceRevision
{
    private readonly List<RevisionFile> _files = [];

    private EvidenceRevision()
    {
    }

    public EvidenceRevisionId Id { get; private set; }

    public EvidenceId EvidenceId { get; private set; }

    public int Number { get; private set; }

    public string Publisher { get; private set; } = "";

    public string Title { get; private set; } = "";

    public EvidenceKind Kind { get; private set; }

    public string? Url { get; private set; }

    public string? ArchiveUrl { get; private set; }

    /// <summary>Page, table, cell, minute: where in the document.</summary>
    public string? Locator { get; private set; }

    public PartialDate? Published { get; private set; }

    public PartialDate? Accessed { get; private set; }

    public string? Excerpt { get; private set; }

    public string? OriginGroup { get; private set; }

    public string? InterestNote { get; private set; }

    /// <summary>The person behind it does not want to be named.</summary>
    public bool Anonymous { get; private set; }

    public string? Note { get; private set; }

    public Quantity? Quantity { get; private set; }

    public EvidenceSeriesId? SeriesId { get; private set; }

    /// <summary>Figures over time, in the place of a quantity; several revisions may have the same.</summary>
    public EvidenceSeries? Series { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public MemberId? RecordedBy { get; private set; }

    public IReadOnlyList<RevisionFile> Files => _files;

    internal static EvidenceRevision Of(
        EvidenceId evidence, int number, EvidenceDetails details, IReadOnlyList<RevisionFile> kept, IReadOnlyList<StoredFile> files, Actor by, DateTimeOffset now)
    {
        if (kept.Count + files.Count > Limits.FilesPerRevision)
        {
            throw new DomainException("evidence.too-many-files", nameof(Files), Limits.FilesPerRevision, kept.Count + files.Count);
        }

        if (details is { Quantity: not null, Series: not null })
        {
            throw new DomainException("evidence.quantity-and-series", nameof(Quantity));
        }

        var revision = new EvidenceRevision
        {
            Id = EvidenceRevisionId.New(now),
            EvidenceId = evidence,
            Number = number,
            Publisher = TextRules.Required(details.Publisher, nameof(Publisher), Limits.Name),
            Title = TextRules.Required(details.Title, nameof(Title), Limits.Title),
            Kind = details.Kind,
            Url = TextRules.Url(details.Url, nameof(Url)),
            ArchiveUrl = TextRules.Url(details.ArchiveUrl, nameof(ArchiveUrl)),
            Locator = TextRules.Optional(details.Locator, nameof(Locator), Limits.Locator),
            Published = details.Published,
            Accessed = details.Accessed,
            Excerpt = TextRules.Optional(details.Excerpt, nameof(Excerpt), Limits.Excerpt),
            OriginGroup = TextRules.Optional(details.OriginGroup, nameof(OriginGroup), Limits.Name),
            InterestNote = TextRules.Optional(details.InterestNote, nameof(InterestNote), Limits.Note),
            Anonymous = details.Anonymous,
            Note = TextRules.Optional(details.Note, nameof(Note), Limits.Note),
            Quantity = details.Quantity,
            SeriesId = details.Series?.Id,
            Series = details.Series,
            RecordedAt = now,
            RecordedBy = by.Member,
        };
        revision._files.AddRange(kept.Select(file => file.For(revision.Id)));
        revision._files.AddRange(files.Select(file => RevisionFile.Of(revision.Id, file)));
        return revision;
    }

    /// <summary>What it says, to be shown or to begin the next revision with.</summary>
    public EvidenceDetails ToDetails() =>
        new(Publisher, Title, Kind, Url, ArchiveUrl, Locator, Published, Accessed, Excerpt, OriginGroup, InterestNote, Note, Quantity, Series, Anonymous);

    internal Dictionary<string, string?> Facts() => new Dictionary<string, string?>
    {
        ["revision"] = Id.ToString(),
        ["number"] = Number.ToText(),
        ["kind"] = Kind.ToString(),
        ["published"] = Published?.ToString(),
        ["accessed"] = Accessed?.ToString(),
        ["anonymous"] = Anonymous ? "true" : null,
        ["unit"] = Quantity?.Unit.ToString(),
        ["files"] = string.Join(' ', _files.Select(file => file.Sha256)),
    }.With(Series?.Facts());

    internal Dictionary<string, string> Texts() => new Dictionary<string, string?>
    {
        ["publisher"] = Publisher,
        ["title"] = Title,
        ["url"] = Url,
        ["archiveUrl"] = ArchiveUrl,
        ["locator"] = Locator,
        ["excerpt"] = Excerpt,
        ["originGroup"] = OriginGroup,
        ["interestNote"] = InterestNote,
        ["note"] = Note,
    }.WithoutNulls();
}

/// <summary>A file of a revision; the same stored file may serve several revisions.</summary>
public sealed class RevisionFile
{
    private RevisionFile()
    {
    }

    public EvidenceRevisionId RevisionId { get; private set; }

    public StoredFileId FileId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public int Length { get; private set; }

    public string Sha256 { get; private set; } = "";

    internal static RevisionFile Of(EvidenceRevisionId revision, StoredFile file) => new()
    {
        RevisionId = revision,
        FileId = file.Id,
        Name = file.Name,
        Length = file.Length,
        Sha256 = file.Sha256,
    };

    internal RevisionFile For(EvidenceRevisionId revision) => new()
    {
        RevisionId = revision,
        FileId = FileId,
        Name = Name,
        Length = Length,
        Sha256 = Sha256,
    };
}
