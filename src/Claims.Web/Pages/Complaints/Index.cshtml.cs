using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Complaints;

/// <summary>What people complained about: the open ones first, the longest due at the top.</summary>
[Authorize(Policies.CanWork)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    private const string All = "all";

    /// <summary><c>all</c> shows what is answered as well.</summary>
    [FromQuery(Name = "view")]
    public string? View { get; set; }

    /// <summary>Only those about this claim, by its number.</summary>
    [FromQuery(Name = "claim")]
    public string? About { get; set; }

    [FromQuery(Name = "older")]
    public string? Older { get; set; }

    [FromQuery(Name = "newer")]
    public string? Newer { get; set; }

    public ComplaintList List { get; private set; } = null!;

    public bool OnlyOpen => View != All;

    /// <summary>Where one is recorded.</summary>
    public string New => $"/complaints/new{(About is null ? "" : QueryString.Create("claim", About))}";

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>The same list of the open ones.</summary>
    public string Open => Address(null, About, QueryString.Empty);

    /// <summary>The same list with what is answered.</summary>
    public string Whole => Address(All, About, QueryString.Empty);

    /// <summary>The same list about whatever there is.</summary>
    public string AboutAll => Address(View, null, QueryString.Empty);

    public string? At(string direction, ListPlace? place) => place is null ? null : Address(View, About, QueryString.Create(direction, place.ToString()));

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        About = string.IsNullOrWhiteSpace(About) ? null : About.Trim();
        List = await db.ComplaintsAsync(new(OnlyOpen, About), ListPlace.Parse(Older), ListPlace.Parse(Newer), cancel);
        return true;
    }

    private static string Address(string? view, string? about, QueryString place)
    {
        var query = view == All ? QueryString.Create("view", All) : QueryString.Empty;
        return $"/complaints{(about is null ? query : query.Add("claim", about)) + place}";
    }
}
