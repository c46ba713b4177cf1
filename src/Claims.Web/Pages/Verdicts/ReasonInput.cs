using FluentValidation;

namespace Claims.Web.Pages.Verdicts;

/// <summary>Why a step is taken.</summary>
public sealed class ReasonInput
{
    public string? Reason { get; set; }

    public sealed class Validator : AbstractValidator<ReasonInput>
    {
        public Validator() => RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
    }
}
