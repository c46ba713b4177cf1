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
        Input = new() { AskedOn = TypedDay.Write(Today) };
        return ShowAsync(cancel);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ContactInput.Validator(), Input)
        ? TakeAsync(claim => { claim.Ask(Input.Details(), Today, Actor, Now); }, T["contacts.new.done"], cancel, Log)
        : ShowAsync(cancel);
}
