using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Resembling;

/// <summary>Says how a claim stands to one that was found to resemble it.</summary>
[Authorize(Policies.CanRecord)]
public sealed class ConfirmModel(ClaimsDb db) : SuggestionPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return Fits(new InputModel.Validator(), Input)
            ? await TakeAsync(claim => claim.Relate(OtherHead.Id, Input.Kind!.Value, Actor, Now), T["claims.relate.done", OtherHead.Number], cancel, "#related")
            : Page();
    }

    public sealed class InputModel
    {
        public RelationKind? Kind { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.Kind).Chosen();
        }
    }
}
