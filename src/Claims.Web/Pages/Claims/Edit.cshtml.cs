using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>Changes what a claim says. When somebody else changed it meanwhile, both texts are shown.</summary>
[Authorize(Policies.CanRecord)]
public sealed class EditModel(ClaimsDb db) : ClaimPage(db)
{
    [BindProperty]
    public ClaimInput Input { get; set; } = new();

    /// <summary>The version of the claim that the form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What is stored by now, when it is not what the form was made from.</summary>
    public ClaimDetailsRow? Meanwhile { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Db.ClaimDetailsAsync(Number, cancel) is { } row)
        {
            (Input, Version) = (ClaimInput.Of(row.Details, (row.Claimant, row.ClaimantKind), F), row.Version);
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

        // Not read through LoadAsync, which moves on to the version that is stored by now: the unit compares the one that the form was made from.
        var links = (await ResemblingView.FindAsync(Db, Input.Statement, head.Id, Input.Links, cancel)).Links;
        return await TakeAsync(
            async (claim, token) =>
            {
                if (claim.Version != Version)
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
        if (Head.Version != Version && HttpMethods.IsPost(Request.Method))
        {
            Meanwhile = await Db.ClaimDetailsAsync(Number, cancel);
            Version = Head.Version;
        }

        return true;
    }
}
