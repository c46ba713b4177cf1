namespace Claims.Domain;

/// <summary>What sort of publication a source is.</summary>
public enum SourceKind
{
    Article = 1,
    Interview,
    Speech,
    Post,
    Broadcast,
    Report,
    Other,
}

/// <summary>What is known of a publication; what is not known stays null and is shown as missing.</summary>
/// <param name="Language">BCP 47 tag of the text, <c>de</c> or <c>en</c>.</param>
public sealed record SourceDetails(
    string Title,
    SourceKind Kind,
    string Language,
    string? Outlet = null,
    string? Authors = null,
    string? Url = null,
    PartialDate? Published = null,
    string? Note = null);

/// <summary>A publication in which claims are made. It may have no captured text (only cited) or several (it changed).</summary>
public sealed class Source : Aggregate
{
    private Source()
    {
    }

    public SourceId Id { get; private set; }

    public string Title { get; private set; } = "";

    public SourceKind Kind { get; private set; }

    public string Language { get; private set; } = "";

    public string? Outlet { get; private set; }

    public string? Authors { get; private set; }

    public string? Url { get; private set; }

    public PartialDate? Published { get; private set; }

    public string? Note { get; private set; }

    public int TextCount { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public MemberId? RecordedBy { get; private set; }

    protected override string Subject => "source";

    protected override Guid SubjectId => Id.Value;

    /// <param name="id">The id that a form was given for the source it makes, so that a form sent twice makes one source; else a new one.</param>
    public static Source Record(SourceDetails details, Actor by, DateTimeOffset now, SourceId? id = null)
    {
        by.Require(Role.FactChecker, Role.Editor);
        var source = new Source { Id = id ?? SourceId.New(now), RecordedAt = now, RecordedBy = by.Member };
        source.Apply(details);
        source.Raise(by, now, "source.recorded", source.Facts(), source.Texts());
        return source;
    }

    public void Edit(SourceDetails details, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        Apply(details);
        Raise(by, now, "source.edited", Facts(), Texts());
    }

    /// <summary>Captures one text of this source; it is never changed afterwards, a later state is captured beside it.</summary>
    /// <param name="file">The uploaded file that the text was read from, if any.</param>
    public SourceText Capture(string body, CaptureMethod method, StoredFile? file, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        var text = SourceText.Of(this, TextCount + 1, body, method, file, by, now);
        TextCount++;
        Raise(by, now, "source.captured", new()
        {
            ["text"] = text.Id.ToString(),
            ["number"] = TextCount.ToText(),
            ["method"] = method.ToString(),
            ["sha256"] = text.Sha256,
            ["fileSha256"] = file?.Sha256,
        });
        return text;
    }

    /// <summary>Puts a suggested sentence of one of its texts aside, for everybody; it can be taken back.</summary>
    /// <exception cref="DomainException"><c>quote.not-there</c>: no such place in the text.</exception>
    public Dismissal Dismiss(SourceText text, TextRange sentence, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        Quote.WordsAt(text.Body, [sentence]);
        var dismissal = Dismissal.Of(text, sentence, by, now);
        Raise(by, now, "source.suggestion-dismissed", PlaceOf(dismissal));
        return dismissal;
    }

    /// <summary>Notes that a sentence which was put aside is suggested again.</summary>
    public void TakeBack(Dismissal dismissal, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        Raise(by, now, "source.suggestion-restored", PlaceOf(dismissal));
    }

    /// <summary>Notes the removal of a source; the caller has seen that no claim and no text hangs on it.</summary>
    /// <exception cref="DomainException"><c>source.in-use</c>, <c>delete.not-yours</c></exception>
    public void Delete(bool inUse, Actor by, DateTimeOffset now)
    {
        if (inUse)
        {
            throw new DomainException("source.in-use");
        }

        by.RequireOwnOrEditor(RecordedBy);
        Raise(by, now, "source.deleted", Facts(), Texts());
    }

    private static Dictionary<string, string?> PlaceOf(Dismissal dismissal) => new()
    {
        ["text"] = dismissal.TextId.ToString(),
        ["start"] = dismissal.Start.ToText(),
        ["end"] = dismissal.End.ToText(),
    };

    private void Apply(SourceDetails details)
    {
        Title = TextRules.Required(details.Title, nameof(Title), Limits.Title);
        Kind = details.Kind;
        Language = TextRules.Required(details.Language, nameof(Language), Limits.Name);
        Outlet = TextRules.Optional(details.Outlet, nameof(Outlet), Limits.Name);
        Authors = TextRules.Optional(details.Authors, nameof(Authors), Limits.Title);
        Url = TextRules.Url(details.Url, nameof(Url));
        Published = details.Published;
        Note = TextRules.Optional(details.Note, nameof(Note), Limits.Note);
    }

    private Dictionary<string, string?> Facts() => new()
    {
        ["kind"] = Kind.ToString(),
        ["language"] = Language,
        ["published"] = Published?.ToString(),
    };

    private Dictionary<string, string> Texts() => new Dictionary<string, string?>
    {
        ["title"] = Title,
        ["outlet"] = Outlet,
        ["authors"] = Authors,
        ["url"] = Url,
        ["note"] = Note,
    }.WithoutNulls();
}
