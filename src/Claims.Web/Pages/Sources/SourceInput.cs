using Claims.Data;
using FluentValidation;

namespace Claims.Web.Pages.Sources;

/// <summary>What is typed about a source; recording and editing share it and the partial <c>_SourceFields</c>.</summary>
public sealed class SourceInput : IMadeFrom
{
    public string? Title { get; set; }

    public SourceKind? Kind { get; set; } = SourceKind.Article;

    public string? Outlet { get; set; }

    public string? Authors { get; set; }

    public string? Published { get; set; }

    public string? Language { get; set; }

    public string? Url { get; set; }

    public string? Note { get; set; }

    /// <summary>The version that the form was made from.</summary>
    public int Version { get; set; }

    public static SourceInput Of(SourceHead source, Formats formats) => new()
    {
        Title = source.Title,
        Kind = source.Kind,
        Outlet = source.Outlet,
        Authors = source.Authors,
        Published = source.Published is { } date ? formats.Date(date) : null,
        Language = source.Language,
        Url = source.Url,
        Note = source.Note,
        Version = source.Version,
    };

    /// <exception cref="DomainException"><c>date.*</c></exception>
    public SourceDetails ToDetails(Language language) => new(
        Title ?? "",
        Kind!.Value,
        Language ?? "",
        Outlet,
        Authors,
        Url,
        string.IsNullOrWhiteSpace(Published) ? null : PartialDates.Read(Published, language),
        Note);

    /// <summary>The field that a refused date belongs to.</summary>
    public static string? FieldOf(string code) => code.StartsWith("date.", StringComparison.Ordinal) ? $"Input.{nameof(Published)}" : null;

    public sealed class Validator : AbstractValidator<SourceInput>
    {
        public Validator()
        {
            RuleFor(input => input.Title).Required().AtMost(Limits.Title);
            RuleFor(input => input.Kind).Chosen();
            RuleFor(input => input.Outlet).AtMost(Limits.Name);
            RuleFor(input => input.Authors).AtMost(Limits.Title);
            RuleFor(input => input.Language).Chosen();
            RuleFor(input => input.Url).WebAddress().AtMost(Limits.Url);
            RuleFor(input => input.Note).AtMost(Limits.Note);
        }
    }
}
