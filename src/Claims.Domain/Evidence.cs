namespace Claims.Domain;

/// <summary>What sort of source a piece of evidence is; primary and official sources weigh more (IFCN).</summary>
public enum EvidenceKind
{
    Primary = 1,
    OfficialStatistics,
    Expert,
    Media,
    Secondary,
}

/// <summary>What one revision of a piece of evidence says; what is not known stays null and is shown as missing.</summary>
/// <param name="OriginGroup">Same words, same origin: reprints of one press release count once.</param>
/// <param name="InterestNote">The interest that this source has in the matter.</param>
/// <param name="Anonymous">The person behind it does not want to be named.</param>
/// <param name="Series">A table read from one of the files, in the place of a quantity; null keeps that of the revision before as long as its file is kept.</param>
public sealed record EvidenceDetails(
    string Publisher,
    string Title,
    EvidenceKind Kind,
    string? Url = null,
    string? ArchiveUrl = null,
    string? Locator = null,
    PartialDate? Published = null,
    PartialDate? Accessed = null,
    string? Excerpt = null,
    string? OriginGroup = null,
    string? InterestNote = null,
    string? Note = null,
    Quantity? Quantity = null,
    EvidenceSeries? Series = null,
    bool Anonymous = false);

/// <summary>Something that speaks for, against or about claims: a record of its own, with immutable revisions, reusable by many claims.</summary>
public sealed class Evidence : Aggregate
{
    private readonly List<EvidenceRevision> _revisions = [];

    private Evidence()
    {
    }

    public EvidenceId Id { get; private set; }

    /// <summary>Number of the newest revision, from 1.</summary>
    public int CurrentNumber { get; private set; }

    /// <summary>No longer offered, still shown where it is used.</summary>
    public bool Retired { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public MemberId? RecordedBy { get; private set; }

    public IReadOnlyList<EvidenceRevision> Revisions => _revisions;

    public EvidenceRevision Current => _revisions.Single(revision => revision.Number == CurrentNumber);

    protected override string Subject => "evidence";

    protected override Guid SubjectId => Id.Value;

    /// <param name="id">The id that a form was given for the evidence it makes, so that a form sent twice makes one record; else a new one.</param>
    public static Evidence Record(EvidenceDetails details, IReadOnlyList<StoredFile> files, Actor by, DateTimeOffset now, EvidenceId? id = null)
    {
        by.Require(Role.FactChecker, Role.Editor);
        var evidence = new Evidence { Id = id ?? EvidenceId.New(now), RecordedAt = now, RecordedBy = by.Member };
        evidence.Add(details, [], files, by, now, "evidence.recorded");
        return evidence;
    }

    /// <summary>Adds a revision; claims that link an older one keep it until somebody moves them on.</summary>
    /// <param name="kept">Files of the current revision that the new one keeps; its series stays with its file.</param>
    /// <exception cref="DomainException"><c>evidence.retired</c>, <c>evidence.too-many-files</c>, <c>evidence.quantity-and-series</c>; those of <see cref="TextRules"/></exception>
    public EvidenceRevision Revise(EvidenceDetails details, IReadOnlyCollection<StoredFileId> kept, IReadOnlyList<StoredFile> files, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        RequireNotRetired();
        var keep = Current.Files.Where(file => kept.Contains(file.FileId)).ToList();
        var series = details.Series ?? (keep.Exists(file => file.FileId == Current.Series?.FileId) ? Current.Series : null);
        var whole = details with { Series = series };
        return Add(whole, keep, files, by, now, "evidence.revised");
    }

    public void Retire(string reason, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        RequireNotRetired();
        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        Retired = true;
        Raise(by, now, "evidence.retired", null, new() { ["reason"] = why });
    }

    /// <summary>Notes the removal of evidence that no claim and no submitted version refers to.</summary>
    /// <exception cref="DomainException"><c>evidence.in-use</c>, <c>delete.not-yours</c></exception>
    public void Delete(bool inUse, Actor by, DateTimeOffset now)
    {
        if (inUse)
        {
            throw new DomainException("evidence.in-use");
        }

        by.RequireOwnOrEditor(RecordedBy);
        Raise(by, now, "evidence.deleted", new() { ["revisions"] = CurrentNumber.ToText() }, new() { ["title"] = Current.Title });
    }

    private void RequireNotRetired()
    {
        if (Retired)
        {
            throw new DomainException("evidence.retired");
        }
    }

    private EvidenceRevision Add(EvidenceDetails details, IReadOnlyList<RevisionFile> kept, IReadOnlyList<StoredFile> files, Actor by, DateTimeOffset now, string kind)
    {
        var revision = EvidenceRevision.Of(Id, CurrentNumber + 1, details, kept, files, by, now);
        _revisions.Add(revision);
        CurrentNumber = revision.Number;
        Raise(by, now, kind, revision.Facts(), revision.Texts());
        return revision;
    }
}
