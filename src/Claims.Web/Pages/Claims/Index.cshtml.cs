using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>The list of claims, by stage. Readers see those with a standing verdict.</summary>
[Authorize(Policies.CanRead)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    /// <summary>Which view: the name of a <see cref="ClaimTab"/> in lower case; anything else shows all.</summary>
    [FromQuery(Name = "view")]
    public string? View { get; set; }

    [FromQuery(Name = "older")]
    public string? Older { get; set; }

    [FromQuery(Name = "newer")]
    public string? Newer { get; set; }

    public ClaimList List { get; private set; } = null!;

    public ClaimTab Tab { get; private set; }

    /// <summary>The views and how many claims each holds; empty for readers.</summary>
    public IReadOnlyList<(string Href, string Text, int Count, bool Here)> Tabs { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>The address of another page of this view.</summary>
    public string? At(string direction, ListPlace? place) =>
        place is null ? null : $"/claims{QueryString.Create("view", Name(Tab)).Add(direction, place.ToString())}";

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var (older, newer) = (ListPlace.Parse(Older), ListPlace.Parse(Newer));
        Tab = Enum.GetValues<ClaimTab>().FirstOrDefault(tab => Name(tab) == View, ClaimTab.All);
        List = User.May(Policies.CanWork)
            ? await db.ClaimListAsync(Tab, Actor.Member, older, newer, cancel)
            : await db.StandingListAsync(older, newer, cancel);
        Tabs = [.. Enum.GetValues<ClaimTab>().Where(List.Counts.ContainsKey)
            .Select(tab => ($"/claims?view={Name(tab)}", T[$"claims.index.{Name(tab)}"], List.Counts[tab], tab == Tab))];
        return true;
    }

    private static string Name(ClaimTab tab) => Texts.Kebab(tab.ToString());
}
