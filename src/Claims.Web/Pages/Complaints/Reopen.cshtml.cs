using Claims.Data;
using Claims.Web.Pages.Verdicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Complaints;

/// <summary>Takes up again a complaint that was answered.</summary>
[Authorize(Policies.CanApprove)]
public sealed class ReopenModel(ClaimsDb db) : ComplaintPage(db)
{
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public override string Title => "complaints.reopen.title";

    public override string? Blocked => Shown.IsOpen ? T["error.complaint.open"] : null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ReasonInput.Validator(), Input)
        ? await TakeAsync((complaint, _) => complaint.Reopen(Input.Reason!, Version, Actor, Now), T["complaints.reopen.done"], cancel)
        : await ShowAsync(cancel);
}
