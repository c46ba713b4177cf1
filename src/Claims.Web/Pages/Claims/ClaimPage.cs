using Claims.Data;
using Claims.Web.ClaimFiles;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>A page that takes one step with one claim.</summary>
public abstract class ClaimPage(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public string Number { get; set; } = "";

    public ClaimHead Head { get; private set; } = null!;

    /// <summary>Why the step cannot be taken now; the page then says so in place of its form.</summary>
    public virtual string? Blocked => ClaimActions.Blocked(Head, T);

    /// <summary>What the member gives up with this step; null when there is nothing to give up.</summary>
    public virtual string? Warning => ClaimActions.Warning(Head, Actor, T);

    public string Home => $"/claims/{Number}";

    /// <summary>The form stands there while the step can be taken, and as long as it holds what somebody typed.</summary>
    public bool ShowsForm => Blocked is null || !ModelState.IsValid;

    protected ClaimsDb Db => db;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.ClaimHeadAsync(Number, Actor.Member, cancel) is not { } head)
        {
            return false;
        }

        Head = head;
        return true;
    }

    /// <summary>Loads the claim, takes the step and goes back to its file.</summary>
    protected Task<IActionResult> TakeAsync(Func<Claim, CancellationToken, Task> step, string message, CancellationToken cancel, string anchor = "") => StepAsync(async () =>
    {
        var found = await db.WriteAsync(
            async token =>
            {
                if (await db.LoadClaimAsync(Number, token) is not { } claim)
                {
                    return false;
                }

                await step(claim, token);
                return true;
            },
            cancel);
        return found ? Done(Home + anchor, message) : NotFound();
    }, cancel);

    /// <inheritdoc cref="TakeAsync(Func{Claim, CancellationToken, Task}, string, CancellationToken, string)"/>
    protected Task<IActionResult> TakeAsync(Action<Claim> step, string message, CancellationToken cancel, string anchor = "") => TakeAsync(
        (claim, _) =>
        {
            step(claim);
            return Task.CompletedTask;
        },
        message,
        cancel,
        anchor);
}
