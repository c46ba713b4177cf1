using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Library;

/// <summary>One piece of evidence with all its revisions, where it is used, and its files; readers see what standing verdicts cite.</summary>
[Authorize(Policies.CanRead)]
public sealed class DetailsModel(ClaimsDb db) : EvidencePage(db)
{
    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>What one revision changed in the one before it that is shown; the first shown changed nothing.</summary>
    public IReadOnlyList<RevisionChange> ChangesIn(int index) =>
        index + 1 < Record.Revisions.Count ? RevisionChanges.Between(Record.Revisions[index + 1], Record.Revisions[index], T, F) : [];
}
