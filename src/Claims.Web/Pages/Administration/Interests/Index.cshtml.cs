using Claims.Data;
using Claims.Web.Interests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Interests;

/// <summary>Who at the desk has declared their interests, and which: for those who answer for it.</summary>
[Authorize(Policies.CanAudit)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    public MemberInterestsList Members { get; private set; } = null!;

    public int Number { get; private set; }

    public int Last => Math.Max(1, (Members.Total + ClaimList.PageSize - 1) / ClaimList.PageSize);

    public InterestReminder? Reminder(MemberInterests line) => InterestReminder.Of(line.Newest?.Until, Now);

    public async Task OnGetAsync([FromQuery(Name = "p")] int number, CancellationToken cancel)
    {
        Number = Math.Clamp(number, 1, 10_000);
        Members = await db.MemberInterestsAsync(Now, Number, cancel);
    }
}
