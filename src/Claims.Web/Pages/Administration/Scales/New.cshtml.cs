using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Scales;

/// <summary>Makes the next version of the rating scale: a form that begins with the current one, then a page that says what changes, then the step.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class NewModel(ClaimsDb db) : DeskPage
{
    private const int MostRows = 2 * RatingScale.MostRatings;

    [BindProperty]
    public ScaleInput Input { get; set; } = new();

    public IReadOnlyList<Rating> Current { get; private set; } = [];

    /// <summary>What changes; null while the form is shown.</summary>
    public IReadOnlyList<ScaleDifference>? Differences { get; private set; }

    public bool MayAdd => Input.Labels.Count < MostRows;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = ScaleInput.Of(Current);
        return page;
    }

    /// <param name="then">add: one more row; check: what changes; edit: back to the form; introduce: the step.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] string? then, CancellationToken cancel)
    {
        switch (then)
        {
            case "add" when MayAdd:
                Input.AddRow();
                goto default;
            case "check" when Fits(new ScaleInput.Validator(), Input):
                return await StepAsync(async () => await CheckAsync(cancel), cancel);
            case "introduce" when Fits(new ScaleInput.WithReason(), Input):
                return await StepAsync(async () =>
                {
                    var version = await db.IntroduceScaleAsync(Input.ReadVersion, Input.Wanted, Input.Reason, Actor, Now, cancel);
                    return Done("/administration/scales", T["scales.new.done", version]);
                }, cancel, () => AgainAsync(cancel));
            case "introduce" when ModelState.ErrorCount == ModelState["Input.Reason"]?.Errors.Count:
                return await AgainAsync(cancel);
            default:
                return await ShowAsync(cancel);
        }
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel) => (Current = await db.ScaleAsync(cancel)).Count > 0;

    private async Task<IActionResult> CheckAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        await CompareAsync(cancel);
        return Page();
    }

    // Somebody else's version may have come meanwhile: what is shown then is how this one differs from that.
    private async Task<IActionResult> AgainAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        try
        {
            await CompareAsync(cancel);
        }
        catch (DomainException)
        {
            // What the form holds cannot be compared; the refusal is already told, and the form shown.
        }

        return Page();
    }

    private async Task CompareAsync(CancellationToken cancel)
    {
        var next = RatingScale.Of(Current[0].ScaleVersion, Current).Next(Input.Wanted);
        var drafted = await db.DraftedLabelsAsync(cancel);
        var older = await db.AllLabelsAsync(cancel);
        Differences = ScaleDifference.Of(Current, next, (was, now) => drafted
            .Where(held => held.Key == was.Key && !(now is not null && older.Any(label => label.Key == held.Key && label.ScaleVersion == held.ScaleVersion && label.Means(now))))
            .Sum(held => held.Count));
        Input.ReadVersion = Current[0].ScaleVersion;
        ModelState.Remove("Input.ReadVersion");
    }
}
