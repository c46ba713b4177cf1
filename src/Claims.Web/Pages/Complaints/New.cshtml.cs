using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Complaints;

/// <summary>Records a complaint that came in.</summary>
[Authorize(Policies.AtDesk)]
public sealed class NewModel(ClaimsDb db) : DeskPage
{
    /// <summary>The claim that it is about, where a claim file led here.</summary>
    [FromQuery(Name = "claim")]
    public string? About { get; set; }

    [BindProperty]
    public ComplaintInput Input { get; set; } = new();

    public string Back => string.IsNullOrWhiteSpace(About) ? "/complaints" : $"/claims/{Uri.EscapeDataString(About)}";

    public void OnGet() => Input = new() { Claim = About, Received = TypedDay.Write(F.LocalDay(Now)) };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ComplaintInput.Validator(), Input)
        ? await StepAsync(() => RecordAsync(cancel), cancel)
        : await ShowAsync(cancel);

    private async Task<IActionResult> RecordAsync(CancellationToken cancel)
    {
        var recorded = await db.WriteAsync(async token =>
        {
            var complaint = Complaint.Record(Input.Details(), await Input.AboutAsync(db, token), F.LocalDay(Now), Actor, Now);
            db.Add(complaint);
            return complaint.Id;
        }, cancel);
        return Done($"/complaints/{recorded}", T["complaints.new.done"]);
    }
}
