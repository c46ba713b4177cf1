using Claims.Data;
using Claims.Web.ClaimLists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>The list of claims, filtered, sorted or searched; its address holds all of that. Readers see those with a standing verdict.</summary>
[Authorize(Policies.CanRead)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    /// <summary>Parameter that ticks every row of the page, for those without a script.</summary>
    public const string TickedParameter = "ticked";

    public ListAddress Address { get; private set; } = null!;

    public ClaimFilter Filter => Address.Filter;

    public ClaimList List { get; private set; } = null!;

    public FilterWords Words { get; private set; } = null!;

    public ClaimListChoices Choices { get; private set; } = null!;

    public FilterNames Names { get; private set; } = null!;

    /// <summary>The views over the list; empty for readers.</summary>
    public IReadOnlyList<ListTab> Tabs { get; private set; } = [];

    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    /// <summary>What a step with many claims came to, just now.</summary>
    public BulkOutcome? Outcome { get; private set; }

    public bool Works => User.May(Policies.CanWork);

    /// <summary>Something can be done with ticked rows.</summary>
    public bool Ticks => List.Rows.Count > 0 && (User.May(Policies.AtDesk) || User.May(Policies.CanManage));

    public bool Ticked => Request.Query.ContainsKey(TickedParameter);

    public bool Searches => List.Page > 0;

    /// <summary>The desk holds no claim at all.</summary>
    public bool Empty { get; private set; }

    public DateOnly Today => Scope.Today;

    /// <summary>Conditions that stand in the fold; it is open when one of them is set.</summary>
    public bool Unfolded => Filter is not { Topic: null, Claimant: null, Source: null, Due: null, Quantity: null, Evidence: null, UnderCorrection: false, Diverging: false, Expired: false, Priorities.Count: 0, Mine: false };

    public string? NewerHref => ListLinks.To(Filter, null, List.Newer);

    public string? OlderHref => ListLinks.To(Filter, List.Older, null);

    private ClaimScope Scope => new(Actor.Member, DateOnly.FromDateTime(F.Local(Now).DateTime));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        // A form sends its empty fields too; the address that is kept and passed on has none.
        if (Request.Query.Any(part => part.Value.Contains("")))
        {
            return LocalRedirect(ListLinks.To(ListAddress.Read(Request.QueryString.Value)));
        }

        return await ShowAsync(cancel);
    }

    /// <summary>The list as a file.</summary>
    public string Export(string format) => ListLinks.With($"/claims/export.{format}", Filter.ToString());

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Address = ListAddress.Read(Request.QueryString.Value);
        Outcome = BulkOutcome.Parse(TempData[BulkOutcome.Key] as string);
        if (Works)
        {
            var page = await db.ClaimListPageAsync(Address, Scope, cancel);
            (List, Choices, Names) = (page.List, page.Choices, page.Names);
            Tabs = ListTabs.Of(Filter, page.Counts, page.Views, Actor, T);
            Empty = page.Counts.All == 0;
        }
        else
        {
            Address = Address with { Filter = Filter.ForReaders() };
            var page = await db.StandingListPageAsync(Address, cancel);
            (List, Choices, Names) = (page.List, page.Choices, page.Names);
            Empty = List.Total == 0 && Filter.IsAll;
        }

        Words = new(Filter, Choices, Names, T, F);
        Chips = Words.Chips;
        return true;
    }
}
