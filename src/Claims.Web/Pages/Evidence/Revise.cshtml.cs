using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Library;

/// <summary>Adds a revision; claims that link an older one keep it until somebody moves them on.</summary>
[Authorize(Policies.CanRecord)]
public sealed class ReviseModel(ClaimsDb db) : EvidencePage(db)
{
    [BindProperty]
    public EvidenceInput Input { get; set; } = new();

    protected override object? Stored => EvidenceInput.Of(Record.Newest, F);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Input = EvidenceInput.Of(Record.Newest, F);
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Fits(new EvidenceInput.Validator(), Input);
        return await Input.ReadAsync(this, nameof(Input), cancel) is { } typed ? await StepAsync(() => ReviseAsync(typed, cancel), cancel) : await ShowAsync(cancel);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Input.OriginGroups = await Db.OriginGroupsAsync(cancel);
        Input.Existing = Record.Newest.Files;
        return true;
    }

    private async Task<IActionResult> ReviseAsync(EvidenceTyped typed, CancellationToken cancel)
    {
        await Db.WriteAsync(async token =>
        {
            var evidence = await EvidenceAsync(token);
            if (evidence.CurrentNumber != Input.Revision)
            {
                throw new DomainException("save.stale");
            }

            evidence.Revise(typed.Details, Input.KeptIds, typed.Files, Actor, Now);
            Db.AddRange(typed.Files);
        }, cancel);
        return Done($"/evidence/{Id}", T["evidence.revise.done"]);
    }
}
