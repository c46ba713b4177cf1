using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Library;

/// <summary>Deletes evidence that nothing refers to, with its files.</summary>
[Authorize(Policies.CanRecord)]
public sealed class DeleteModel(ClaimsDb db) : EvidencePage(db)
{
    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(async () =>
    {
        await Db.WriteAsync(async token =>
        {
            var evidence = await EvidenceAsync(token);
            evidence.Delete(await Db.EvidenceInUseAsync(EvidenceId, token), Actor, Now);
            var files = await Db.LoadOwnFilesAsync(evidence, token);
            // Its revisions go first: a file cannot go while one names it.
            Db.Remove(evidence);
            Db.RemoveRange(files);
        }, cancel);
        return Done("/evidence", T["evidence.delete.done"]);
    }, cancel);
}
