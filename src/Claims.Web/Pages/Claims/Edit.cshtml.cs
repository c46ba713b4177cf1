using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>Changes what a claim says. When somebody else changed it meanwhile, both texts are shown.</summary>
[Authorize(Policies.CanRecord)]
public sealed class EditModel(ClaimsDb db) : ClaimPage(db)
{
    private ClaimDetailsRow? _stored;

    [BindProperty]
    public ClaimInput Input { get; set; } = new();

    protected override object? Stored => _stored is null ? null : ClaimInput.Of(_stored, F);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Db.ClaimDetailsAsync(Number, cancel) is { } row)
        {
            Input = ClaimInput.Of(row, F);
        }

        return await ShowAsync(cancel);
    }

    /// <param name="then"><c>resembling</c> shows what resembles the claim and changes nothing.</param>
    public async Task<IActionResult> OnPostAsync(string? then, CancellationToken cancel)
    {
        if (then == "resembling")
        {
            return await ShowAsync(cancel);
        }

        var fits = Fits(new ClaimInput.Validator(), Input);
        if (!Input.TryRead(this, nameof(Input), out var said, out var quantity) || !fits)
        {
            return await ShowAsync(cancel);
        }

        if (await Db.ClaimHeadAsync(Number, null, cancel) is not { } head)
        {
            return NotFound();
        }

        var links = (await ResemblingView.FindAsync(Db, Input.Statement, head.Id, Input.Links, cancel)).Links;
        return await TakeAsync(
            async (claim, token) =>
            {
                if (claim.Version != Input.Version)
                {
                    throw new DomainException("save.stale");
                }

                await Db.RequireOfferedAsync(claim.Id, Input.Topics, token);
                var claimant = await Db.ClaimantAsync(Input.Claimant!, Input.ClaimantKind!.Value, Actor, Now, token);
                claim.Edit(Input.ToDetails(claimant.Id, said, quantity), Actor, Now);
                await Db.LinkAsync(claim, links, Actor, Now, token);
            },
            T["claims.edit.done"],
            cancel);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Input.Choices = await Db.ClaimChoicesAsync(Head.Id, cancel);
        Input.Number = Number;
        Input.Resembling = HttpMethods.IsPost(Request.Method) ? await ResemblingView.FindAsync(Db, Input.Statement, Head.Id, Input.Links, cancel) : ResemblingView.None;
        _stored = Head.Version != Input.Version ? await Db.ClaimDetailsAsync(Number, cancel) : null;

        return true;
    }
}
