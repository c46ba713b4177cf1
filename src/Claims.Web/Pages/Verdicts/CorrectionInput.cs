using System.Globalization;
using FluentValidation;

namespace Claims.Web.Pages.Verdicts;

/// <summary>What is said of a correction when it is opened.</summary>
public sealed class CorrectionInput
{
    private const string Iso = "yyyy-MM-dd";

    public CorrectionKind? Kind { get; set; }

    /// <summary>What was wrong.</summary>
    public string? Reason { get; set; }

    public string? Cause { get; set; }

    public ResponsibleRole? Responsible { get; set; }

    public string? PublicWording { get; set; }

    /// <summary>As a date field sends it, or as a person writes it in their language.</summary>
    public string? DecidedOn { get; set; }

    public static CorrectionInput On(DateOnly today) => new() { DecidedOn = today.ToString(Iso, CultureInfo.InvariantCulture) };

    public CorrectionDetails ToDetails() => new(Kind!.Value, Reason!, Cause!, Responsible!.Value, PublicWording!, Day(DecidedOn)!.Value);

    private static DateOnly? Day(string? text) => Claims.Team.PlanModel.InputModel.Day(text);

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
                .Must(text => Day(text) is { } day && day <= today).WithErrorCode("correction.decided-later"));
        }
    }
}
