using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Linking;

/// <summary>Links evidence from the library to a claim.</summary>
[Authorize(Policies.CanRecord)]
public sealed class LinkModel(ClaimsDb db) : ClaimEvidencePage(db)
{
    /// <summary>Of the evidence.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public LinkInput Input { get; set; } = new();

    public EvidenceRecord Record { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new LinkInput.Validator(), Input)
        ? await StepAsync(async () =>
        {
            await Db.WriteAsync(async token =>
            {
                var evidence = await Db.LoadEvidenceAsync(new(Id), token) ?? throw new DomainException("evidence.gone");
                (await ClaimAsync(token)).AddEvidence(evidence, Input.Stance!.Value, Input.Role, Input.Note, Actor, Now);
            }, cancel);
            return Done(Back, T["evidence.add.done"]);
        }, cancel)
        : await ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        await base.LoadAsync(cancel) && (Record = (await Db.EvidenceRecordAsync(new(Id), cancel))!) is not null;
}
