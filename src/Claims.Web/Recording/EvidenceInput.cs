using System.Globalization;
using Claims.Data;
using Claims.Web.Files;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Claims.Web.Recording;

/// <summary>A piece of evidence as it is typed. The pages that record and revise one have this input, named Input, and the partial <c>_EvidenceFields</c>.</summary>
public sealed class EvidenceInput : IMadeFrom
{
    /// <summary>The revision that the form was made from; 0 for a new record.</summary>
    public int Revision { get; set; }

    int IMadeFrom.Version
    {
        get => Revision;
        set => Revision = value;
    }

    public string? Publisher { get; set; }

    public string? Title { get; set; }

    public EvidenceKind? Kind { get; set; }

    public string? Url { get; set; }

    public string? ArchiveUrl { get; set; }

    public string? Locator { get; set; }

    public string? Published { get; set; }

    public string? Accessed { get; set; }

    public string? Excerpt { get; set; }

    public string? OriginGroup { get; set; }

    public string? InterestNote { get; set; }

    public bool Anonymous { get; set; }

    public string? Note { get; set; }

    public QuantityInput Quantity { get; set; } = new();

    /// <summary>Ids of the files that the new revision keeps.</summary>
    public List<string> Kept { get; set; } = [];

    public List<IFormFile> Files { get; set; } = [];

    /// <summary>The files of the current revision.</summary>
    [BindNever]
    public IReadOnlyList<ClaimFileLink> Existing { get; set; } = [];

    /// <summary>The origins that are known.</summary>
    [BindNever]
    public IReadOnlyList<string> OriginGroups { get; set; } = [];

    /// <summary>The form of a new record: looked at today, mostly.</summary>
    public static EvidenceInput New(Formats formats, DateTimeOffset now) => new() { Accessed = formats.Day(now) };

    /// <summary>The form to revise this.</summary>
    public static EvidenceInput Of(EvidenceState state, Formats formats) => new()
    {
        Revision = state.Number,
        Publisher = state.Details.Publisher,
        Title = state.Details.Title,
        Kind = state.Details.Kind,
        Url = state.Details.Url,
        ArchiveUrl = state.Details.ArchiveUrl,
        Locator = state.Details.Locator,
        Published = state.Details.Published is { } published ? formats.Date(published) : null,
        Accessed = state.Details.Accessed is { } accessed ? formats.Date(accessed) : null,
        Excerpt = state.Details.Excerpt,
        OriginGroup = state.Details.OriginGroup,
        InterestNote = state.Details.InterestNote,
        Anonymous = state.Details.Anonymous,
        Note = state.Details.Note,
        Quantity = QuantityInput.Of(state.Details.Quantity, formats),
        Kept = [.. state.Files.Select(file => file.Id.ToString())],
    };

    public IReadOnlyCollection<StoredFileId> KeptIds =>
        [.. Kept.Where(id => Guid.TryParse(id, CultureInfo.InvariantCulture, out _)).Select(id => new StoredFileId(Guid.Parse(id, CultureInfo.InvariantCulture)))];

    public IReadOnlyList<Choice> KeptChoices(Formats formats) =>
        [.. Existing.Select(file => new Choice(file.Id.ToString(), file.Name, formats.Size(file.Length)))];

    /// <summary>Reads what is typed in the reader's language, and the files; null when something is wrong, which then stands at its fields.</summary>
    /// <param name="prefix">Name of this input in the page.</param>
    public async Task<EvidenceTyped?> ReadAsync(DeskPage page, string prefix, CancellationToken cancel)
    {
        var reads = Quantity.TryRead(page, $"{prefix}.{nameof(Quantity)}", out var quantity);
        var published = Date(page, $"{prefix}.{nameof(Published)}", Published);
        var accessed = Date(page, $"{prefix}.{nameof(Accessed)}", Accessed);
        var files = await Uploads.ReadAsync(page, $"{prefix}.{nameof(Files)}", Files, cancel);
        return !reads || files is null || !page.ModelState.IsValid ? null : new(
            new(Publisher!, Title!, Kind!.Value, Url, ArchiveUrl, Locator, published, accessed, Excerpt, OriginGroup, InterestNote, Note, quantity, Anonymous: Anonymous),
            files);
    }

    private static PartialDate? Date(DeskPage page, string field, string? typed)
    {
        try
        {
            return string.IsNullOrWhiteSpace(typed) ? null : PartialDates.Read(typed, page.F.Language);
        }
        catch (DomainException refusal)
        {
            page.ModelState.AddModelError(field, page.T.Error(refusal));
            return null;
        }
    }

    /// <summary>The shape of the input; what is read in the reader's language is read by <see cref="ReadAsync"/>.</summary>
    public sealed class Validator : AbstractValidator<EvidenceInput>
    {
        public Validator()
        {
            RuleFor(input => input.Publisher).Required().AtMost(Limits.Name);
            RuleFor(input => input.Title).Required().AtMost(Limits.Title);
            RuleFor(input => input.Kind).Chosen();
            RuleFor(input => input.Url).WebAddress().AtMost(Limits.Url);
            RuleFor(input => input.ArchiveUrl).WebAddress().AtMost(Limits.Url);
            RuleFor(input => input.Locator).AtMost(Limits.Locator);
            RuleFor(input => input.Excerpt).AtMost(Limits.Excerpt);
            RuleFor(input => input.OriginGroup).AtMost(Limits.Name);
            RuleFor(input => input.InterestNote).AtMost(Limits.Note);
            RuleFor(input => input.Note).AtMost(Limits.Note);
        }
    }
}

/// <summary>What was typed, read.</summary>
public sealed record EvidenceTyped(EvidenceDetails Details, IReadOnlyList<StoredFile> Files);
