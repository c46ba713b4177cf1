using Claims.Data;
using Claims.Web.ClaimLists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Claims.Views;

/// <summary>Saves the filter in the address under a name.</summary>
[Authorize(Policies.CanWork)]
public sealed class SaveModel(ClaimsDb db) : DeskPage
{
    [BindProperty]
    public ViewInput Input { get; set; } = new();

    public ClaimFilter Filter { get; private set; } = ClaimFilter.All;

    /// <summary>What it shows, in words.</summary>
    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ViewInput.Validator(), Input)
        ? await StepAsync(() => SaveAsync(ListAddress.Read(Request.QueryString.Value).Filter, cancel), cancel)
        : await ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Filter = ListAddress.Read(Request.QueryString.Value).Filter;
        Chips = await db.ChipsAsync(Filter.ToString(), T, F, cancel);
        return true;
    }

    private async Task<IActionResult> SaveAsync(ClaimFilter filter, CancellationToken cancel)
    {
        await db.WriteAsync(
            async token =>
            {
                var mine = await db.SavedViews.Where(view => view.Owner == Actor.RequireMember()).Select(view => view.Name).ToListAsync(token);
                var view = SavedView.Save(Input.Name ?? "", filter.ToString(), Input.Shared, Actor, Now);
                if (mine.Contains(view.Name))
                {
                    throw new DomainException("view.name-taken", "Name", view.Name);
                }

                if (mine.Count >= SavedView.PerMember)
                {
                    throw new DomainException("view.too-many", SavedView.PerMember);
                }

                db.Add(view);
            },
            cancel);
        return Done(ListLinks.To(filter), T["claimlist.views.saved"]);
    }
}
