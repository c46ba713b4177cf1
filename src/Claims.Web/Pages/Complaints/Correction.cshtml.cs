using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Complaints;

/// <summary>Names the correction that came of a complaint, before or after it is answered.</summary>
[Authorize(Policies.CanRecord)]
public sealed class CorrectionModel(ClaimsDb db) : ComplaintPage(db)
{
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The cycle of the correction.</summary>
    [BindProperty]
    public int? Input { get; set; }

    public override string Title => "complaints.correction.title";

    public override string? Blocked => Choices.Count > 0 ? null
        : T[Shown.About is null ? "error.complaint.no-claim" : "complaints.correction.not-yet"];

    public IReadOnlyList<Choice> Choices => [.. Corrections.Select(correction => CorrectionChoice.Of(correction, T, F))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = Shown?.Correction;
        return page;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ModelState.IsValid
        ? TakeAsync((complaint, about) => complaint.LinkCorrection(Input, about, F.LocalDay, Version, Actor, Now), T["complaints.correction.done"], cancel)
        : ShowAsync(cancel);

    protected override string? FieldOf(string code) => code.StartsWith("complaint.correction-", StringComparison.Ordinal) ? nameof(Input) : null;
}
