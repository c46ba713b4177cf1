using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

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
        var evidence = Evidence.Record(typed.Details, typed.Files, Actor, Now);
        db.AddRange(typed.Files);
        db.Add(evidence);
        await db.SaveChangesAsync(cancel);
        return Done($"/evidence/{evidence.Id}", T["evidence.record.done"]);
    }
}
