using Claims.Data;
using FluentValidation;

namespace Claims.Web.Pages.Claims.Contacts;

/// <summary>What the forms of an entry of the contact log hold: whom, through what, what and when.</summary>
public sealed class ContactInput : IMadeFrom
{
    /// <summary>The version of the entry that the form was made from; 0 for a new one.</summary>
    public int Version { get; set; }

    public ContactParty? Party { get; set; }

    public string? Whom { get; set; }

    public ContactChannel? Channel { get; set; }

    public string? Question { get; set; }

    public string? AskedOn { get; set; }

    public string? Deadline { get; set; }

    public static ContactInput Of(ClaimContact contact) => new()
    {
        Version = contact.Version,
        Party = contact.Party,
        Whom = contact.Whom,
        Channel = contact.Channel,
        Question = contact.Question,
        AskedOn = TypedDay.Write(contact.AskedOn),
        Deadline = TypedDay.Write(contact.Deadline),
    };

    /// <summary>As the domain takes it; to be called on input that fits.</summary>
    public ContactDetails Details() => new(Party!.Value, Whom!, Channel!.Value, Question!, TypedDay.Read(AskedOn)!.Value, TypedDay.Read(Deadline));

    public sealed class Validator : AbstractValidator<ContactInput>
    {
        public Validator()
        {
            RuleFor(input => input.Party).Chosen();
            RuleFor(input => input.Whom).Required().AtMost(Limits.Name);
            RuleFor(input => input.Channel).Chosen();
            RuleFor(input => input.Question).Required().AtMost(Limits.Note);
            RuleFor(input => input.AskedOn).Cascade(CascadeMode.Stop).Required().Day();
            RuleFor(input => input.Deadline).Day();
        }
    }
}
