using Claims.Data;
using Claims.Web.Pages.Verdicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Dossiers;

/// <summary>Withdraws one edition: readers get the reason in its place.</summary>
[Authorize(Policies.CanManage)]
public sealed class WithdrawModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public DossierFolder Folder { get; private set; } = null!;

    public EditionRow Edition { get; private set; } = null!;

    public bool IsPosted => HttpMethods.IsPost(Request.Method);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ReasonInput.Validator(), Input)
        ? StepAsync(async () => await db.WriteAsync(token => db.WithdrawEditionAsync(new(Id), Number, Input.Reason, Actor, Now, token), cancel)
            ? Done($"/dossiers/{Id}", T["dossiers.withdraw.done", Number])
            : NotFound(), cancel)
        : ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.DossierFolderAsync(new(Id), cancel) is not { } folder || folder.Editions.FirstOrDefault(edition => edition.Number == Number) is not { } edition)
        {
            return false;
        }

        (Folder, Edition) = (folder, edition);
        return true;
    }
}
