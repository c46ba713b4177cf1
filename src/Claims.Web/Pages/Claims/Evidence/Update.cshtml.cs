using Claims.Data;
using Claims.Web.Pages.Library;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Linking;

/// <summary>Moves a link on to the newest revision of its evidence.</summary>
[Authorize(Policies.CanRecord)]
public sealed class UpdateModel(ClaimsDb db) : EvidenceLinkPage(db)
{
    /// <summary>What the newest revision changed in the one that is linked.</summary>
    public IReadOnlyList<RevisionChange> Changes { get; private set; } = [];

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ChangeAsync(
        async (claim, token) =>
        {
            var id = claim.Evidence.SingleOrDefault(link => link.Number == N)?.EvidenceId ?? throw new DomainException("evidence.unknown");
            claim.UpdateEvidence(LinkIn(claim), (await Db.LoadEvidenceAsync(id, token))!, Actor, Now);
        },
        T["evidence.update.done", N],
        cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || await Db.EvidenceRecordAsync(Link.Id, cancel) is not { } record)
        {
            return false;
        }

        Changes = RevisionChanges.Between(record.Revisions.Single(state => state.Number == Link.Revision), record.Newest, T, F);
        return true;
    }
}
