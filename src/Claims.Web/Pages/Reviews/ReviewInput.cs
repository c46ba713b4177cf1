using FluentValidation;

namespace Claims.Web.Pages.Reviews;

/// <summary>What a decision carries: a note, the content hash of what was read, and the digest of what the gates said.</summary>
public sealed class ReviewInput
{
    public string? Note { get; set; }

    public string? ReadHash { get; set; }

    public string? ReadGates { get; set; }

    public sealed class Validator : AbstractValidator<ReviewInput>
    {
        public Validator() => RuleFor(input => input.Note).AtMost(Limits.Note);
    }
}
