using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Contacts;

/// <summary>Records that somebody was asked about a claim.</summary>
[Authorize(Policies.CanRecord)]
public sealed class NewModel(ClaimsDb db) : ContactPage(db)
{
    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Input = new() { Id = ContactId.New(Now).Value, AskedOn = TypedDay.Write(Today) };
        return ShowAsync(cancel);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ContactInput.Validator(), Input)
        ? TakeAsync(Ask, T["contacts.new.done"], cancel, Log)
        : ShowAsync(cancel);

    // A form that was posted twice makes one entry.
    private void Ask(Claim claim)
    {
        var id = FormKey.IsOurs(Input.Id) ? new ContactId(Input.Id) : ContactId.New(Now);
        if (claim.Contacts.All(contact => contact.Id != id))
        {
            claim.Ask(Input.Details(), Today, Actor, Now, id);
        }
    }
}
