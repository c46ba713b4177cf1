using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Relate;

/// <summary>Says how this claim stands to another.</summary>
[Authorize(Policies.CanRecord)]
public sealed class IndexModel(ClaimsDb db) : ClaimPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    // A relation changes nothing that a verdict rests on: it is allowed at every stage and makes nobody an author.
    public override string? Blocked => null;

    public override string? Warning => null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Fits(new InputModel.Validator(), Input))
        {
            return await ShowAsync(cancel);
        }

        if (await Db.ClaimHeadAsync(Input.Other!.Trim(), null, cancel) is not { } other)
        {
            ModelState.AddModelError("Input.Other", T["claims.relate.unknown", Input.Other.Trim()]);
            return await ShowAsync(cancel);
        }

        return await TakeAsync(claim => claim.Relate(other.Id, Input.Kind!.Value, Actor, Now), T["claims.relate.done", other.Number], cancel, "#related");
    }

    public sealed class InputModel
    {
        /// <summary>Number of the other claim.</summary>
        public string? Other { get; set; }

        public RelationKind? Kind { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Other).Required().AtMost(Limits.Name);
                RuleFor(input => input.Kind).Chosen();
            }
        }
    }
}
