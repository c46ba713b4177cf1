using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Interests;

/// <summary>A member says whether they have an interest in the matter of a claim.</summary>
[Authorize(Policies.AtDesk)]
public sealed class IndexModel(ClaimsDb db) : ClaimPage(db)
{
    public const string Yes = "yes";

    public const string No = "no";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public StatedInterest? Mine { get; private set; }

    public IReadOnlyList<Choice> Choices => [new(No, T["interests.claim.no"]), new(Yes, T["interests.claim.yes"], Hint: T["interests.claim.yes-hint"])];

    public override string? Blocked => Head.Stage == Stage.Discarded ? T["error.claim.discarded"] : null;

    public override string? Warning => Head.MyPart is not null && Head.IsUnfinished ? T["interests.claim.part"] : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Input.Has = Mine is null ? null : Mine.HasInterest ? Yes : No;
        Input.Note = Mine is { HasInterest: true } ? Mine.Note : null;
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? TakeAsync(claim => claim.StateInterest(Input.Has == Yes, Input.Note, Actor, Now), T["interests.claim.done"], cancel)
        : ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Mine = (await Db.ClaimInterestsAsync(Head, Actor.Member, cancel)).Mine;
        return true;
    }

    public sealed class InputModel
    {
        public string? Has { get; set; }

        public string? Note { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Has).Must(has => has is Yes or No).WithErrorCode("input.choose");
                RuleFor(input => input.Note).AtMost(Limits.Note);
            }
        }
    }
}
