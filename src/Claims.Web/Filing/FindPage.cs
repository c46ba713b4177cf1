using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Filing;

/// <summary>A list of names that can be searched; readers see those that standing verdicts name.</summary>
public abstract class FindPage(ClaimsDb db) : DeskPage
{
    [FromQuery]
    public string? Q { get; set; }

    [FromQuery]
    public string? After { get; set; }

    [FromQuery]
    public string? Before { get; set; }

    public bool Works => User.May(Policies.CanWork);

    public bool Searches => !string.IsNullOrWhiteSpace(Q);

    protected ClaimsDb Db => db;

    protected NamePlace Place => NamePaging.Place(Q, After, Before);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);
}
