using Claims.Data;
using Claims.Web.Contacts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Contacts;

/// <summary>Everybody whom the desk asked about a claim, and what came back.</summary>
[Authorize(Policies.AtDesk)]
public sealed class IndexModel(ClaimsDb db) : ClaimPage(db)
{
    [FromQuery(Name = "older")]
    public string? Older { get; set; }

    [FromQuery(Name = "newer")]
    public string? Newer { get; set; }

    public ContactLog Contacts { get; private set; } = null!;

    public string? OlderPage { get; private set; }

    public string? NewerPage { get; private set; }

    // The log is read at every stage, and by everybody at the desk.
    public override string? Blocked => null;

    public override string? Warning => null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        var contacts = await Db.ContactsAsync(Head.Id, ListPlace.Parse(Older), ListPlace.Parse(Newer), cancel);
        Contacts = ContactLog.Of(contacts, Head, Actor, T);
        (OlderPage, NewerPage) = (At("older", contacts.Older), At("newer", contacts.Newer));
        return true;
    }

    private string? At(string direction, ListPlace? place) => place is null ? null : $"{Home}/contacts{QueryString.Create(direction, place.ToString())}";
}
