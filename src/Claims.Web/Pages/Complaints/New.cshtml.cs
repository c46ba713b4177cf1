using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

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

    public void OnGet() => Input = new() { Id = ComplaintId.New(Now).Value, Claim = About, Received = Days.Write(F.LocalDay(Now)) };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ComplaintInput.Validator(), Input)
        ? await StepAsync(() => RecordAsync(cancel), cancel)
        : await ShowAsync(cancel);

    private async Task<IActionResult> RecordAsync(CancellationToken cancel)
    {
        var id = Input.Id == Guid.Empty ? ComplaintId.New(Now) : new ComplaintId(Input.Id);
        await db.WriteAsync(async token =>
        {
            if (!await db.Complaints.AnyAsync(complaint => complaint.Id == id, token))
            {
                db.Add(Complaint.Record(Input.Details(), await Input.AboutAsync(db, token), F.LocalDay(Now), Actor, Now, id));
            }
        }, cancel);
        return Done($"/complaints/{id}", T["complaints.new.done"]);
    }
}
