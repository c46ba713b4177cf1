using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Claims.Web.Recording;

/// <summary>A claim as it is typed. The pages that record and edit one have this input, named Input, and the partial <c>_ClaimFields</c>.</summary>
public sealed class ClaimInput : IMadeFrom
{
    /// <summary>The version of the claim that the form was made from; 0 for a new one.</summary>
    public int Version { get; set; }

    public string? Statement { get; set; }

    public string? Claimant { get; set; }

    public ClaimantKind? ClaimantKind { get; set; }

    public string? ClaimantRole { get; set; }

    public string? Said { get; set; }

    public string? Language { get; set; }

    public List<string> Topics { get; set; } = [];

    public string? SelectionReason { get; set; }

    public QuantityInput Quantity { get; set; } = new();

    /// <summary>How it stands to claims that resemble it, by their ids; null where it goes without a link.</summary>
    public Dictionary<Guid, RelationKind?> Links { get; set; } = [];

    /// <summary>Number of the claim that is being edited; null for a new one.</summary>
    [BindNever]
    public string? Number { get; set; }

    /// <summary>What resembles it.</summary>
    [BindNever]
    public ResemblingView Resembling { get; set; } = ResemblingView.None;

    /// <summary>What the form offers.</summary>
    [BindNever]
    public ClaimChoices Choices { get; set; } = ClaimChoices.None;

    /// <summary>The input that a form starts with to change this claim.</summary>
    public static ClaimInput Of(ClaimDetailsRow row, Formats formats) => Of(row.Details, (row.Claimant, row.ClaimantKind), row.Version, formats);

    private static ClaimInput Of(ClaimDetails details, (string Name, ClaimantKind Kind) claimant, int version, Formats formats) => new()
    {
        Version = version,
        Statement = details.Statement,
        Claimant = claimant.Name,
        ClaimantKind = claimant.Kind,
        ClaimantRole = details.ClaimantRole,
        Said = details.Said is { } said ? formats.Date(said) : null,
        Language = details.Language,
        Topics = [.. details.Topics ?? []],
        SelectionReason = details.SelectionReason,
        Quantity = QuantityInput.Of(details.Quantity, formats),
    };

    /// <summary>Reads what is typed in the reader's language; false when something is wrong, which then stands at its fields.</summary>
    /// <param name="prefix">Name of this input in the page.</param>
    public bool TryRead(DeskPage page, string prefix, out PartialDate? said, out Quantity? quantity)
    {
        said = null;
        var reads = Quantity.TryRead(page, $"{prefix}.{nameof(Quantity)}", out quantity);
        try
        {
            said = string.IsNullOrWhiteSpace(Said) ? null : PartialDates.Read(Said, page.F.Language);
            return reads;
        }
        catch (DomainException refusal)
        {
            page.ModelState.AddModelError($"{prefix}.{nameof(Said)}", page.T.Error(refusal));
            return false;
        }
    }

    /// <summary>What the domain records, once the claimant is found.</summary>
    public ClaimDetails ToDetails(ClaimantId claimant, PartialDate? said, Quantity? quantity) =>
        new(Statement ?? "", claimant, ClaimantRole, said, Language ?? "", SelectionReason, quantity, Topics);

    /// <summary>The shape of the input; what is read in the reader's language is read by <see cref="TryRead"/>.</summary>
    public sealed class Validator : AbstractValidator<ClaimInput>
    {
        public Validator()
        {
            RuleFor(input => input.Statement).Required().AtMost(Limits.Statement);
            RuleFor(input => input.Claimant).Required().AtMost(Limits.Name);
            RuleFor(input => input.ClaimantKind).Chosen();
            RuleFor(input => input.ClaimantRole).AtMost(Limits.Name);
            RuleFor(input => input.Language).Chosen();
            RuleFor(input => input.SelectionReason).AtMost(Limits.Note);
        }
    }
}
