using System.Globalization;
using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Verdicts;

/// <summary>Saves the draft and submits it in one unit; when the submission is refused, the draft is saved all the same.</summary>
[Authorize(Policies.CanRecord)]
public sealed class SubmitModel(ClaimsDb db) : VerdictFormPage(db)
{
    /// <summary>When the draft of a refused submission was saved.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    public IActionResult OnGet() => LocalRedirect($"/claims/{Number}/verdict");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new VerdictInput.Validator(), Input)
        ? await StepAsync(async () => await Db.WriteAsync(SubmitAsync, cancel) is { } refusal
            ? await RefusedAsync(refusal, cancel)
            : Done($"/claims/{Number}/review", T["verdicts.submit.done"]), cancel)
        : await ShowAsync(cancel);

    private async Task<DomainException?> SubmitAsync(CancellationToken cancel)
    {
        var claim = await ClaimAsync(cancel);
        if (claim.InReview is { } version && IsThisForm(version))
        {
            return null;
        }

        Save(claim);
        Input.DraftVersion = claim.Draft!.Version;
        if (OutOfDate is { } refused)
        {
            return refused;
        }

        var material = await Db.MaterialForAsync(claim, cancel);
        try
        {
            claim.Submit(Input.DraftVersion, material, Actor, Now);
            return null;
        }
        catch (DomainException refusal)
        {
            // The step changed nothing, so the unit goes on and keeps the draft.
            return refusal;
        }
    }

    private async Task<IActionResult> RefusedAsync(DomainException refusal, CancellationToken cancel)
    {
        SavedAt = Now;
        var page = await ShowAsync(cancel);
        var missing = Missing;
        foreach (var fault in missing.Count > 0 ? missing : [refusal])
        {
            Refuse(fault);
        }

        return page;
    }

    // A form that was posted twice submits once.
    private bool IsThisForm(Verdict version)
    {
        var frozen = Snapshot.Parse(version.Snapshot);
        return version.SubmittedBy == Actor.Member
            && Input.Says(frozen.Rating.Key, frozen.Summary, frozen.Reasoning, frozen.Evidence.Select(cited => int.Parse(cited.Number, CultureInfo.InvariantCulture)), frozen.ExpiresOn);
    }
}
