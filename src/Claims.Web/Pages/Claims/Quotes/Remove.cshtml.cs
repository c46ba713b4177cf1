using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Quotes;

/// <summary>Takes a quote off a claim.</summary>
[Authorize(Policies.CanRecord)]
public sealed class RemoveModel(ClaimsDb db) : ClaimPage(db)
{
    [FromRoute]
    public Guid Quote { get; set; }

    public ClaimQuote Shown { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        TakeAsync(claim => claim.RemoveQuote(new QuoteId(Quote), Actor, Now), T["claims.quotes.removed"], cancel, "#wording");

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || await Db.ClaimQuoteAsync(Head.Id, new QuoteId(Quote), cancel) is not { } quote)
        {
            return false;
        }

        Shown = quote;
        return true;
    }
}
