using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Library;

/// <summary>Records a piece of evidence that no claim needs yet.</summary>
[Authorize(Policies.CanRecord)]
public sealed class RecordModel(ClaimsDb db) : DeskPage
{
    [BindProperty]
    public EvidenceInput Input { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Input = EvidenceInput.New(F, Now);
        return ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Fits(new EvidenceInput.Validator(), Input);
        return await Input.ReadAsync(this, nameof(Input), cancel) is { } typed ? await StepAsync(() => RecordAsync(typed, cancel), cancel) : await ShowAsync(cancel);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Input.OriginGroups = await db.OriginGroupsAsync(cancel);
        return true;
    }

    private async Task<IActionResult> RecordAsync(EvidenceTyped typed, CancellationToken cancel)
    {
        var id = new EvidenceId(Input.Id);
        await db.WriteAsync(async token =>
        {
            // A form that was sent twice has made its record already.
            if (!await db.Evidence.AnyAsync(evidence => evidence.Id == id, token))
            {
                db.AddRange(typed.Files);
                db.Add(Evidence.Record(typed.Details, typed.Files, Actor, Now, id));
            }
        }, cancel);
        return Done($"/evidence/{id}", T["evidence.record.done"]);
    }
}
