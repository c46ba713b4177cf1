using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A saved filter as it is offered over the list.</summary>
/// <param name="By">Name of who saved it.</param>
public sealed record SavedViewRow(SavedViewId Id, string Name, string Query, bool Shared, MemberId Owner, string By, DateTimeOffset SavedAt)
{
    public bool IsMine(Actor actor) => actor.Member == Owner;
}

/// <summary>Reads saved views.</summary>
public static class SavedViewQuery
{
    /// <summary>So many are offered to one member; each may save <see cref="SavedView.PerMember"/>.</summary>
    public const int Most = 200;

    /// <summary>One's own by name, then those that others share.</summary>
    public static Task<List<SavedViewRow>> SavedViewsAsync(this ClaimsDb db, MemberId? me, CancellationToken cancellationToken) =>
        db.Rows(db.SavedViews.Where(view => view.Owner == me || view.Shared).OrderBy(view => view.Owner != me).ThenBy(view => view.Name).ThenBy(view => view.Id).Take(Most))
            .ToListAsync(cancellationToken);

    /// <summary>One that this member may see, or null.</summary>
    public static Task<SavedViewRow?> SavedViewAsync(this ClaimsDb db, SavedViewId id, MemberId? me, CancellationToken cancellationToken) =>
        db.Rows(db.SavedViews.Where(view => view.Id == id && (view.Owner == me || view.Shared))).SingleOrDefaultAsync(cancellationToken);

    private static IQueryable<SavedViewRow> Rows(this ClaimsDb db, IQueryable<SavedView> views) => views.AsNoTracking().Select(view => new SavedViewRow(
        view.Id, view.Name, view.Query, view.Shared, view.Owner, db.Members.Where(member => member.Id == view.Owner).Select(member => member.Name).First(), view.SavedAt));
}
