using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Dossiers;

/// <summary>A dossier: what it holds, and what was printed of it.</summary>
[Authorize(Policies.CanRead)]
public sealed class DetailsModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public DossierFolder Folder { get; private set; } = null!;

    /// <summary>Readers see what was printed, not what is being prepared.</summary>
    public bool ShowsWork => User.May(Policies.CanWork);

    /// <summary>What is being printed.</summary>
    public IReadOnlyList<WaitingEdition> Waiting => ShowsWork ? Folder.Waiting : [];

    public bool MayDelete => Folder.Editions.Count + Folder.Waiting.Count == 0 && (Actor.Is(Role.Editor) || Actor.Member == Folder.CreatedBy);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.DossierFolderAsync(new(Id), cancel) is not { } file || (!ShowsWork && file.Editions.Count == 0))
        {
            return false;
        }

        Folder = file;
        return true;
    }
}
