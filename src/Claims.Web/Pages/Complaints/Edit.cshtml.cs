using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Complaints;

/// <summary>Puts right what was recorded of a complaint, while nobody has answered it.</summary>
[Authorize(Policies.AtDesk)]
public sealed class EditModel(ClaimsDb db) : ComplaintPage(db)
{
    [BindProperty]
    public ComplaintInput Input { get; set; } = new();

    public override string Title => "complaints.edit.title";

    public override string? Blocked => Shown.IsOpen ? null : T["error.complaint.closed"];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = Shown is null ? Input : ComplaintInput.Of(Shown);
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ComplaintInput.Validator(), Input)
        ? await TakeAsync(
            async (complaint, _, token) => complaint.Edit(Input.Details(), await Input.AboutAsync(Db, token), Today, Input.Version, Actor, Now),
            T["complaints.edit.done"],
            cancel)
        : await ShowAsync(cancel);

    protected override object? Stored => ComplaintInput.Of(Shown);
}
