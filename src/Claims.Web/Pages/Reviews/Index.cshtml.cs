using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Reviews;

/// <summary>Versions that wait for other eyes, oldest first.</summary>
[Authorize(Policies.CanWork)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    private const int HoursInWords = 48;

    [FromQuery(Name = "p")]
    public int PageNumber { get; set; } = 1;

    public ReviewQueue Queue { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>How long it has waited, in words.</summary>
    public string Waiting(DateTimeOffset since)
    {
        var age = Now - since;
        return age.TotalMinutes < 1 ? T["reviews.age.now"]
            : age.TotalHours < 1 ? T.Count("reviews.age.minutes", (long)age.TotalMinutes)
            : age.TotalHours < HoursInWords ? T.Count("reviews.age.hours", (long)age.TotalHours)
            : T.Count("reviews.age.days", (long)age.TotalDays);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Queue = await db.ReviewQueueAsync(Actor.Member, PageNumber, cancel);
        return true;
    }
}
