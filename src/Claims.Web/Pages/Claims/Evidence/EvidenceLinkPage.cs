using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Linking;

/// <summary>A page about one link of a claim to its evidence.</summary>
public abstract class EvidenceLinkPage(ClaimsDb db) : ClaimEvidencePage(db)
{
    /// <summary>Number of the note.</summary>
    [FromRoute]
    public int N { get; set; }

    [BindProperty]
    public LinkInput Input { get; set; } = new();

    public ClaimEvidence Link { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Input = LinkInput.Of(Link, Head);
        return Page();
    }

    protected override object? Stored => LinkInput.Of(Link, Head);

    /// <summary>Changes the link in the claim that the form saw.</summary>
    protected Task<IActionResult> ChangeAsync(Func<Claim, CancellationToken, Task> change, string done, CancellationToken cancel) => StepAsync(async () =>
    {
        await Db.WriteAsync(async token => await change(await ClaimAsync(Input.Version, token), token), cancel);
        return Done(Back, done);
    }, cancel);

    /// <exception cref="DomainException"><c>evidence.unknown</c></exception>
    protected EvidenceLinkId LinkIn(Claim claim) =>
        claim.Evidence.SingleOrDefault(link => link.Number == N)?.Id ?? throw new DomainException("evidence.unknown");

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || await Db.EvidenceLinkAsync(Head.Id, N, cancel) is not { } link)
        {
            return false;
        }

        Link = link;
        return true;
    }
}
