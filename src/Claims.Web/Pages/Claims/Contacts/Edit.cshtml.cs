using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Contacts;

/// <summary>Corrects whom and what an entry says was asked; the history keeps what it said before.</summary>
[Authorize(Policies.CanRecord)]
public sealed class EditModel(ClaimsDb db) : EntryPage(db)
{
    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ContactInput.Validator(), Input)
        ? TakeAsync(claim => claim.EditContact(new(ContactId), Input.Details(), Input.Version, Today, Actor, Now), T["contacts.edit.done"], cancel, Log)
        : ShowAsync(cancel);

    protected override object? Stored => ContactInput.Of(Entry);

    protected override void Fill(ClaimContact stored) => Input = ContactInput.Of(stored);
}
