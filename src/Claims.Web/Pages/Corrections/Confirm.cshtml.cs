using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Corrections;

/// <summary>Confirms a retraction: a second editor, without an earlier part, takes the standing verdict back.</summary>
[Authorize(Policies.CanApprove)]
public sealed class ConfirmModel(ClaimsDb db) : CorrectionPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string? Blocked => Notice is not { IsUndecided: true } ? T["error.retraction.none"]
        : Notice.OpenedById == Actor.Member ? T["error.retraction.own"]
        : Head.IsBarred ? T["error.part.earlier"]
        : null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? TakeAsync(
            claim =>
            {
                RequireRead(claim, Input.Version);
                claim.ConfirmRetraction(Input.Note, Actor, Now);
            },
            T["corrections.retract.done"],
            cancel)
        : ShowAsync(cancel);

    public sealed class InputModel
    {
        public string? Note { get; set; }

        /// <summary>The claim that was read.</summary>
        public int Version { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.Note).AtMost(Limits.Note);
        }
    }
}
