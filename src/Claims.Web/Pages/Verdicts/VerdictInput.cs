using Claims.Data;
using FluentValidation;

namespace Claims.Web.Pages.Verdicts;

/// <summary>What is typed into the form of a verdict; a draft may be incomplete.</summary>
public sealed class VerdictInput
{
    /// <summary>The draft version that the form was made from, 0 for none.</summary>
    public int DraftVersion { get; set; }

    /// <summary>As <see cref="RatingChoice"/> writes it.</summary>
    public string? Rating { get; set; }

    public string? Summary { get; set; }

    public string? Reasoning { get; set; }

    /// <summary>Note numbers.</summary>
    public List<int> Cited { get; set; } = [];

    /// <summary>The last day for which it is meant to hold, as a date field sends it.</summary>
    public string? Expires { get; set; }

    public VerdictContent Content
    {
        get
        {
            var (key, version) = RatingChoice.Read(Rating);
            return new(key, Summary, Reasoning, [.. Cited.Distinct().Order()], version, TypedDay.Read(Expires));
        }
    }

    public static VerdictInput Of(VerdictForm? form) => form?.Draft is not { } draft ? new() : new()
    {
        DraftVersion = draft.Version,
        Rating = RatingChoice.Begin(draft, form),
        Summary = draft.Summary,
        Reasoning = draft.Reasoning,
        Cited = [.. draft.Cited],
        Expires = TypedDay.Write(draft.ExpiresOn),
    };

    /// <summary>The same words as these: whoever posts them again has lost nothing.</summary>
    public bool Says(string? rating, string? summary, string? reasoning, IEnumerable<int> cited, DateOnly? expires) =>
        Content.RatingKey == rating
        && TextRules.Optional(Summary, nameof(Summary), Limits.Summary) == summary
        && TextRules.Optional(Reasoning, nameof(Reasoning), Limits.Reasoning) == reasoning
        && Content.Cited.SequenceEqual(cited.Order())
        && Content.ExpiresOn == expires;

    public sealed class Validator : AbstractValidator<VerdictInput>
    {
        public Validator()
        {
            RuleFor(input => input.Summary).AtMost(Limits.Summary);
            RuleFor(input => input.Reasoning).AtMost(Limits.Reasoning);
            RuleFor(input => input.Expires).Day();
        }
    }
}
