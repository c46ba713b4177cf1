using Claims.Data;
using Claims.Web.ClaimLists;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Bulk;

/// <summary>A page that takes one step with the claims that were ticked in the list; it asks first, and does them in one unit.</summary>
public abstract class BulkPage(ClaimsDb db) : DeskPage
{
    /// <summary>So many at once.</summary>
    public const int Most = 200;

    /// <summary>Numbers of the claims, as they were ticked.</summary>
    [BindProperty(Name = "c", SupportsGet = true)]
    public List<string> Ticked { get; set; } = [];

    /// <summary>The list that they were ticked in.</summary>
    [BindProperty(Name = "back", SupportsGet = true)]
    public string? Back { get; set; }

    public IReadOnlyList<ChosenClaim> Chosen { get; private set; } = [];

    public string Home => ListLinks.To(ListAddress.Read(Back));

    public bool TooMany => Numbers.Count > Most;

    /// <summary>There is something to do.</summary>
    public bool ShowsForm => Chosen.Count > 0 && !TooMany;

    protected ClaimsDb Db => db;

    private List<string> Numbers => [.. Ticked.OfType<string>().Distinct(StringComparer.Ordinal)];

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Chosen = await db.ChosenClaimsAsync([.. Numbers.Take(Most)], cancel);
        return true;
    }

    /// <summary>Loads the claims, does the work with them and goes back to the list with the outcome.</summary>
    protected async Task<IActionResult> TakeAsync(Func<IReadOnlyList<Claim>, CancellationToken, Task<BulkOutcome>> work, CancellationToken cancel) =>
        Numbers.Count is 0 or > Most ? await ShowAsync(cancel) : await StepAsync(async () =>
        {
            var outcome = await db.WriteAsync(async token => await work(await db.LoadClaimsAsync(Numbers, token), token), cancel);
            TempData[BulkOutcome.Key] = outcome.ToString();
            return Done(Home);
        }, cancel);

    /// <inheritdoc cref="TakeAsync(Func{IReadOnlyList{Claim}, CancellationToken, Task{BulkOutcome}}, CancellationToken)"/>
    protected Task<IActionResult> TakeAsync(string verb, Action<Claim> step, CancellationToken cancel) =>
        TakeAsync((claims, _) => Task.FromResult(BulkSteps.Take(claims, verb, claim => BulkSteps.Changes(claim, step))), cancel);
}
