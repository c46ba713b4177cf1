using Claims.Data;
using FluentValidation;

namespace Claims.Web.Pages.Claims.Contacts;

/// <summary>What the form of an answer holds.</summary>
public sealed class ReplyInput : IMadeFrom
{
    /// <summary>The version of the entry that the form was made from; 0 for a new one.</summary>
    public int Version { get; set; }

    public ContactOutcome? Outcome { get; set; }

    public string? AnsweredOn { get; set; }

    public string? Answer { get; set; }

    public static ReplyInput Of(ClaimContact contact) => new()
    {
        Version = contact.Version,
        Outcome = contact.IsWaiting ? null : contact.Outcome,
        AnsweredOn = TypedDay.Write(contact.AnsweredOn),
        Answer = contact.Answer,
    };

    /// <summary>As the domain takes it; to be called on input that fits.</summary>
    public ContactReply Reply() => new(Outcome!.Value, TypedDay.Read(AnsweredOn), Answer);

    public sealed class Validator : AbstractValidator<ReplyInput>
    {
        public Validator()
        {
            RuleFor(input => input.Outcome).Chosen();
            RuleFor(input => input.AnsweredOn).Day();
            RuleFor(input => input.Answer).AtMost(Limits.Answer);
        }
    }
}
