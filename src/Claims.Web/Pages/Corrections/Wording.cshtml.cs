using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Corrections;

/// <summary>Tells readers in other words what is being corrected, while it is.</summary>
[Authorize(Policies.CanRecord)]
public sealed class WordingModel(ClaimsDb db) : CorrectionPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string? Blocked => Notice?.Kind is not { } kind ? T["error.correction.none"]
        : CorrectionDetails.IsGrave(kind) && !Actor.Is(Role.Editor) ? T["error.correction.editor-decides"]
        : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = Head is null ? Input : Begun;
        return page;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? TakeAsync(
            claim =>
            {
                RequireRead(claim, Input.Version);
                claim.RewordCorrection(Input.PublicWording!, Actor, Now);
            },
            T["corrections.wording.done"],
            cancel)
        : ShowAsync(cancel);

    protected override object? Stored => Begun;

    private InputModel Begun => new() { PublicWording = Notice?.PublicWording, Version = Head.Version };

    public sealed class InputModel : IMadeFrom
    {
        public string? PublicWording { get; set; }

        /// <summary>The claim that the form was made from.</summary>
        public int Version { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.PublicWording).Required().AtMost(Limits.Note);
        }
    }
}
