using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Linking;

/// <summary>Records a new piece of evidence and links it to a claim, in one step.</summary>
[Authorize(Policies.CanRecord)]
public sealed class NewModel(ClaimsDb db) : ClaimEvidencePage(db)
{
    [BindProperty]
    public EvidenceInput Input { get; set; } = new();

    [BindProperty]
    public LinkInput Link { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Input = EvidenceInput.New(F, Now);
        return ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Fits(new EvidenceInput.Validator(), Input);
        Fits(new LinkInput.Validator(), Link, nameof(Link));
        return await Input.ReadAsync(this, nameof(Input), cancel) is { } typed && Link.Reads(this, nameof(Link))
            ? await StepAsync(() => RecordAsync(typed, cancel), cancel)
            : await ShowAsync(cancel);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Input.OriginGroups = await Db.OriginGroupsAsync(cancel);
        return await base.LoadAsync(cancel);
    }

    private async Task<IActionResult> RecordAsync(EvidenceTyped typed, CancellationToken cancel)
    {
        await Db.WriteAsync(async token =>
        {
            var claim = await ClaimAsync(token);
            var evidence = Evidence.Record(typed.Details, typed.Files, Actor, Now);
            Db.AddRange(typed.Files);
            Db.Add(evidence);
            claim.AddEvidence(evidence, Link.Stance!.Value, Link.Role, Link.Note, Actor, Now);
        }, cancel);
        return Done(Back, T["evidence.new.done"]);
    }
}
