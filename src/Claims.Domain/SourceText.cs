namespace Claims.Domain;

/// <summary>How a text came into the desk.</summary>
public enum CaptureMethod
{
    Pasted = 1,
    TextFile,
    HtmlFile,
}

/// <summary>One captured text of a source: immutable, line ends LF, otherwise untouched, with the SHA-256 of its UTF-8.</summary>
public sealed class SourceText
{
    private SourceText()
    {
    }

    public SourceTextId Id { get; private set; }

    public SourceId SourceId { get; private set; }

    /// <summary>1 for the first capture, then counting up.</summary>
    public int Number { get; private set; }

    public string Body { get; private set; } = "";

    /// <summary>64 lower-case hexadecimal digits over the UTF-8 of the body.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>UTF-16 code units of the body: what quote offsets count.</summary>
    public int Length { get; private set; }

    public CaptureMethod Method { get; private set; }

    public StoredFileId? FileId { get; private set; }

    public DateTimeOffset CapturedAt { get; private set; }

    public MemberId? CapturedBy { get; private set; }

    internal static SourceText Of(Source source, int number, string body, CaptureMethod method, StoredFile? file, Actor by, DateTimeOffset now)
    {
        var text = TextRules.Body(body, nameof(Body), Limits.SourceTextBytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new DomainException("text.required", nameof(Body));
        }

        return new()
        {
            Id = SourceTextId.New(now),
            SourceId = source.Id,
            Number = number,
            Body = text,
            Sha256 = Hashes.Sha256Hex(text),
            Length = text.Length,
            Method = method,
            FileId = file?.Id,
            CapturedAt = now,
            CapturedBy = by.Member,
        };
    }
}
