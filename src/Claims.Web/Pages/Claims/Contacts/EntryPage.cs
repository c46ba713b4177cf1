using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Contacts;

/// <summary>A page that changes one entry: it shows the entry as it is stored, so that whoever is told that it changed meanwhile sees both.</summary>
public abstract class EntryPage(ClaimsDb db) : ContactPage(db)
{
    [FromRoute(Name = "contact")]
    public Guid ContactId { get; set; }

    /// <summary>The version of the entry that the form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public ClaimContact Entry { get; private set; } = null!;

    /// <summary>Somebody else changed the entry after this form was made.</summary>
    public bool IsStale { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Fill(Entry);
        return Page();
    }

    /// <summary>Fills the form with what is stored.</summary>
    protected abstract void Fill(ClaimContact stored);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || await Db.ContactAsync(Head.Id, new(ContactId), cancel) is not { } stored)
        {
            return false;
        }

        Entry = stored;
        IsStale = HttpMethods.IsPost(Request.Method) && Version != stored.Version;
        Version = stored.Version;
        ModelState.Remove(nameof(Version));
        return true;
    }
}
