using Claims.Data;
using Claims.Web.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Administration.Audit;

/// <summary>A page that reads the audit trail through the filter in its address.</summary>
public abstract class AuditTrailPage(ClaimsDb db, AuditKinds kinds) : DeskPage
{
    public const string Home = "/administration/audit";

    [FromQuery(Name = "who")]
    public string? Who { get; set; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [FromQuery(Name = "about")]
    public string? About { get; set; }

    [FromQuery(Name = "of")]
    public string? Of { get; set; }

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "to")]
    public string? To { get; set; }

    public AuditSearch Search => new(Who, Kind, About, Of, From, To);

    protected ClaimsDb Db => db;

    protected AuditKinds Kinds => kinds;

    /// <summary>The filter, or null where something in it cannot be read, which then stands at its field.</summary>
    protected async Task<AuditFilter?> FilterAsync(CancellationToken cancel)
    {
        var (filter, faults) = await Search.ReadAsync(kinds, F, async number =>
            await db.Claims.Where(claim => claim.Number == number).Select(claim => (ClaimId?)claim.Id).SingleOrDefaultAsync(cancel) is { } id ? id.Value : null);
        foreach (var (field, code) in faults)
        {
            ModelState.AddModelError(field, T[$"error.{code}"]);
        }

        return faults.Count == 0 ? filter : null;
    }
}
