using FluentValidation;

namespace Claims.Web.Pages.Members;

/// <summary>Why an account is shut out or let in again.</summary>
public sealed class MemberReason
{
    public string? Reason { get; set; }

    public sealed class Validator : AbstractValidator<MemberReason>
    {
        public Validator() => RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
    }
}
