using Claims.Data;
using Claims.Web.ClaimLists;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Views;

/// <summary>A page about one saved view that this member may change.</summary>
public abstract class ViewPage(ClaimsDb db) : DeskPage
{
    public const string Home = "/claims/views";

    [FromRoute]
    public Guid Id { get; set; }

    public SavedViewRow View { get; private set; } = null!;

    /// <summary>What it shows, in words.</summary>
    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    protected ClaimsDb Db => db;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.SavedViewAsync(new SavedViewId(Id), Actor.Member, cancel) is not { } view || !CanChange(view, Actor))
        {
            return false;
        }

        View = view;
        Chips = await db.ChipsAsync(view.Query, T, F, cancel);
        return true;
    }

    /// <summary>One's own; a shared one also an editor's.</summary>
    public static bool CanChange(SavedViewRow view, Actor actor) => view.IsMine(actor) || actor.Is(Role.Editor);

    /// <summary>Changes it and goes back to the list of views.</summary>
    protected Task<IActionResult> ChangeAsync(Action<SavedView> step, string message, CancellationToken cancel) => StepAsync(async () =>
    {
        var found = await db.WriteAsync(
            async token =>
            {
                if (await db.SavedViews.FindAsync([new SavedViewId(Id)], token) is not { } view || (!view.Shared && view.Owner != Actor.Member))
                {
                    return false;
                }

                step(view);
                return true;
            },
            cancel);
        return found ? Done(Home, message) : NotFound();
    }, cancel);
}
