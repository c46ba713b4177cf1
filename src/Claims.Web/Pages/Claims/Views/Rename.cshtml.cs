using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Claims.Views;

/// <summary>Gives a saved view another name, shares it or keeps it to its owner.</summary>
[Authorize(Policies.CanWork)]
public sealed class RenameModel(ClaimsDb db) : ViewPage(db)
{
    [BindProperty]
    public ViewInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = View is null ? Input : (ViewInput)Stored;
        return page;
    }

    protected override object Stored => ViewInput.Of(View.Name, View.Shared);

    private void Rename(SavedView view, string name)
    {
        if (ViewInput.Of(view.Name, view.Shared).Version != Input.Version)
        {
            throw new DomainException("save.stale");
        }

        view.Rename(name, Input.Shared, Actor);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Fits(new ViewInput.Validator(), Input))
        {
            return await ShowAsync(cancel);
        }

        var name = Input.Name!.Trim();
        if (await Db.SavedViews.AnyAsync(other => other.Id != new SavedViewId(Id) && other.Name == name && Db.SavedViews.Any(view => view.Id == new SavedViewId(Id) && view.Owner == other.Owner), cancel))
        {
            Refuse(new DomainException("view.name-taken", "Name", name));
            return await ShowAsync(cancel);
        }

        return await ChangeAsync(view => Rename(view, name), T["claimlist.views.renamed"], cancel);
    }
}
