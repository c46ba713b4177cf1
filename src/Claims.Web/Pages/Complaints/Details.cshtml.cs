using Claims.Data;
using Claims.Web.ClaimFiles;
using Claims.Web.Histories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Complaints;

/// <summary>One complaint: what was said, what was answered, what came of it, and where a person may turn next.</summary>
[Authorize(Policies.CanWork)]
public sealed class DetailsModel(ClaimsDb db) : ComplaintPage(db)
{
    /// <summary>How many of the newest entries of its history are shown.</summary>
    private const int Entries = 10;

    public override string Title => "complaints.details.title";

    public HistoryView History { get; private set; } = null!;

    public IReadOnlyList<ClaimAction> Steps { get; private set; } = [];

    /// <summary>Why something that one might expect is not there.</summary>
    public string? Note => Shown.IsOpen && Shown.MyPart is not null && User.May(Policies.CanApprove) ? T["error.complaint.had-part"] : null;

    /// <summary>The correction that came of it.</summary>
    public ComplaintCorrection? Correction => Shown.Corrections.SingleOrDefault(correction => correction.Cycle == Shown.Correction);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        History = new HistoryWords(T).Of(await Db.HistoryAsync("complaint", Id, null, Entries, cancel), full: false);
        Steps = [.. Offered()];
        return true;
    }

    private IEnumerable<ClaimAction> Offered()
    {
        if (User.May(Policies.CanApprove) && Note is null)
        {
            yield return Shown.IsOpen ? new($"{Home}/close", T["complaints.close.title"], Primary: true) : new($"{Home}/reopen", T["complaints.reopen.title"]);
        }

        if (Shown.IsOpen && User.May(Policies.AtDesk))
        {
            yield return new($"{Home}/edit", T["complaints.edit.title"]);
        }

        if (User.May(Policies.CanRecord) && Corrections.Any())
        {
            yield return new($"{Home}/correction", T["complaints.correction.title"]);
        }

        if (User.May(Policies.CanRecord) && Shown.About is { Stage: Stage.Approved } about)
        {
            yield return new($"/claims/{about.Number}/correct", T["claims.action.correct"]);
        }
    }
}
