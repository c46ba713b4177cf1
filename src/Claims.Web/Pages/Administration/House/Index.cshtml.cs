using Claims.Data;
using Claims.Web.Houses;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.HousePages;

/// <summary>What the house is called, on the pages and in every dossier.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class IndexModel(ClaimsDb db, HouseSign sign) : HousePage(db, sign)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input.Name = Shown.Name;
        return page;
    }

    protected override object Stored => new InputModel { Name = Shown.Name };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                await ChangeAsync(house => house.Rename(Input.Name!, Actor, Now), cancel);
                return Done(Home, T["house.index.done"]);
            },
            cancel)
        : await ShowAsync(cancel);

    public sealed class InputModel
    {
        public string? Name { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.Name).Required().AtMost(Limits.Noun);
        }
    }
}
