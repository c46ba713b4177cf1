using Claims.Data;
using FluentValidation;

namespace Claims.Web.Pages.Complaints;

/// <summary>What the forms for a new and a recorded complaint share.</summary>
public sealed class ComplaintInput : IMadeFrom
{
    /// <summary>The version that the form was made from; 0 for a new complaint.</summary>
    public int Version { get; set; }

    /// <summary>Number of the claim; empty for the desk as a whole.</summary>
    public string? Claim { get; set; }

    public string? From { get; set; }

    public ContactChannel? Channel { get; set; }

    public string? Received { get; set; }

    /// <summary>Empty for the usual time after it came.</summary>
    public string? Due { get; set; }

    public string? Words { get; set; }

    public static ComplaintInput Of(ComplaintRecord complaint) => new()
    {
        Version = complaint.Version,
        Claim = complaint.About?.Number,
        From = complaint.From,
        Channel = complaint.Channel,
        Received = TypedDay.Write(complaint.Received),
        Due = TypedDay.Write(complaint.Due),
        Words = complaint.Words,
    };

    /// <summary>What it says, once its shape is right.</summary>
    public ComplaintDetails Details()
    {
        var received = TypedDay.Read(Received)!.Value;
        return new(From!, Channel!.Value, received, TypedDay.Read(Due) ?? received.AddDays(Complaint.DaysToAnswer), Words!);
    }

    /// <summary>The claim that is meant, or null for the desk as a whole.</summary>
    /// <exception cref="DomainException"><c>complaint.claim-unknown</c></exception>
    public async Task<Claim?> AboutAsync(ClaimsDb db, CancellationToken cancel) => string.IsNullOrWhiteSpace(Claim)
        ? null
        : await db.LoadClaimAsync(Claim.Trim(), cancel) ?? throw new DomainException("complaint.claim-unknown", nameof(Claim), Claim.Trim());

    /// <summary>The shape of the input; what is true of it is for the complaint to say.</summary>
    public sealed class Validator : AbstractValidator<ComplaintInput>
    {
        public Validator()
        {
            RuleFor(input => input.Claim).AtMost(Limits.Noun);
            RuleFor(input => input.From).Required().AtMost(Limits.Name);
            RuleFor(input => input.Channel).Chosen().IsInEnum().WithErrorCode("input.choose");
            RuleFor(input => input.Received).Required().Day();
            RuleFor(input => input.Due).Day();
            RuleFor(input => input.Words).Required().AtMost(Limits.Answer);
        }
    }
}
