using Claims.Data;
using Claims.Web.Contacts;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Contacts;

/// <summary>A page that changes one entry: it shows the entry as it is stored, so that whoever is told that it changed meanwhile sees both.</summary>
public abstract class EntryPage(ClaimsDb db) : ContactPage(db)
{
    [FromRoute(Name = "contact")]
    public Guid ContactId { get; set; }

    public ClaimContact Entry { get; private set; } = null!;

    public ContactView View => new(Entry, Home, MayWrite: false);

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
        return true;
    }
}
