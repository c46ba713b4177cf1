using FluentValidation;

namespace Claims.Web.Pages.Administration.Topics;

/// <summary>The names of a topic, as they are typed.</summary>
public sealed class TopicInput
{
    public string? NameDe { get; set; }

    public string? NameEn { get; set; }

    public sealed class Validator : AbstractValidator<TopicInput>
    {
        public Validator()
        {
            RuleFor(input => input.NameDe).Required().AtMost(Limits.Noun);
            RuleFor(input => input.NameEn).Required().AtMost(Limits.Noun);
        }
    }
}
