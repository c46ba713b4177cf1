using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Gates;

/// <summary>Makes the next version of the policy: a form that begins with the current one, then a page that says what changes, then the step.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class NewModel(ClaimsDb db) : DeskPage
{
    [BindProperty]
    public PolicyInput Input { get; set; } = new();

    public GatePolicy Current { get; private set; } = null!;

    /// <summary>Gates whose rule changes; null while the form is shown.</summary>
    public IReadOnlyList<(Gate Gate, Strictness Was, Strictness Is)>? Changes { get; private set; }

    /// <summary>Versions in review now, which the next version will measure.</summary>
    public int InReview { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = PolicyInput.Of(Current);
        return page;
    }

    /// <param name="then">check: what changes; edit: back to the form; introduce: the step.</param>
    public Task<IActionResult> OnPostAsync([FromForm] string? then, CancellationToken cancel) => then switch
    {
        "check" => StepAsync(() => CheckAsync(cancel), cancel),
        "introduce" when Fits(new PolicyInput.WithReason(), Input) => StepAsync(
            async () =>
            {
                var version = await db.IntroducePolicyAsync(Input.ReadVersion, Input.Wanted, Input.Reason, Actor, Now, cancel);
                return Done("/administration/gates", T["gates.new.done", version]);
            },
            cancel,
            () => AgainAsync(cancel)),
        "introduce" => AgainAsync(cancel),
        _ => ShowAsync(cancel),
    };

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Current = await db.CurrentPolicyAsync(cancel);
        return true;
    }

    private async Task<IActionResult> CheckAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var next = Current.Next(Input.Wanted);
        Changes = [.. AllGates.InOrder.Select(gate => (gate, Current.Of(gate), next.Of(gate))).Where(rule => rule.Item2 != rule.Item3)];
        InReview = await db.VersionsInReviewAsync(cancel);
        Input.ReadVersion = Current.Version;
        ModelState.Remove("Input.ReadVersion");
        return Page();
    }

    // Somebody else's version may have come meanwhile: what is shown then is how this one differs from that.
    private async Task<IActionResult> AgainAsync(CancellationToken cancel)
    {
        try
        {
            return await CheckAsync(cancel);
        }
        catch (DomainException)
        {
            // What was chosen cannot be compared; the refusal is already told, and the form shown.
            return Page();
        }
    }
}
