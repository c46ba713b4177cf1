using FluentValidation;

namespace Claims.Web.Pages.Verdicts;

/// <summary>What is said of a correction when it is opened.</summary>
public sealed class CorrectionInput
{
    public CorrectionKind? Kind { get; set; }

    /// <summary>What was wrong.</summary>
    public string? Reason { get; set; }

    public string? Cause { get; set; }

    public ResponsibleRole? Responsible { get; set; }

    public string? PublicWording { get; set; }

    /// <summary>As a date field sends it, or as a person writes it in their language.</summary>
    public string? DecidedOn { get; set; }

    public static CorrectionInput On(DateOnly today) => new() { DecidedOn = TypedDay.Write(today) };

    public CorrectionDetails ToDetails() => new(Kind!.Value, Reason!, Cause!, Responsible!.Value, PublicWording!, TypedDay.Read(DecidedOn)!.Value);

    public sealed class Validator : AbstractValidator<CorrectionInput>
    {
        /// <param name="today">The day where the desk is.</param>
        public Validator(DateOnly today)
        {
            RuleFor(input => input.Kind).Chosen();
            RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
            RuleFor(input => input.Cause).Required().AtMost(Limits.Reason);
            RuleFor(input => input.Responsible).Chosen();
            RuleFor(input => input.PublicWording).Required().AtMost(Limits.Note);
            RuleFor(input => input.DecidedOn).Required().DependentRules(() => RuleFor(input => input.DecidedOn)
                .Must(text => TypedDay.Read(text) is { } day && day <= today).WithErrorCode("correction.decided-later"));
        }
    }
}
