using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Filing;

/// <summary>A page of the claims that have something in common; readers see standing verdicts only.</summary>
public abstract class FilingPage(ClaimsDb db) : DeskPage
{
    [FromQuery(Name = "older")]
    public string? Older { get; set; }

    [FromQuery(Name = "newer")]
    public string? Newer { get; set; }

    public bool Works => User.May(Policies.CanWork);

    protected ClaimsDb Db => db;

    protected FiledPlace Place => new(ListPlace.Parse(Older), ListPlace.Parse(Newer));

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);
}
