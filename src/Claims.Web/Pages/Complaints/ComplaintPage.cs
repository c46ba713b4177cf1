using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Complaints;

/// <summary>A page about one complaint, or one that takes a step with it.</summary>
public abstract class ComplaintPage(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public ComplaintRecord Shown { get; private set; } = null!;

    /// <summary>Key of the title.</summary>
    public abstract string Title { get; }

    /// <summary>Why the step cannot be taken; the page then says so in place of its form.</summary>
    public virtual string? Blocked => null;

    /// <summary>The form stands there while the step can be taken, and as long as it holds what somebody typed.</summary>
    public bool ShowsForm => Blocked is null || !ModelState.IsValid;

    public string Home => $"/complaints/{Id}";

    public DateOnly Today => F.LocalDay(Now);

    /// <summary>The corrections that may have come of it: those that were opened since it came.</summary>
    public IEnumerable<ComplaintCorrection> Corrections => Shown.Corrections.Where(correction => F.LocalDay(correction.OpenedAt) >= Shown.Received);

    protected ClaimsDb Db => db;

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Shown = (await db.ComplaintAsync(new(Id), Actor.Member, cancel))!) is not null;

    /// <summary>Loads the complaint with its claim, takes the step and goes back to the complaint.</summary>
    protected Task<IActionResult> TakeAsync(Func<Complaint, Claim?, CancellationToken, Task> step, string message, CancellationToken cancel) => StepAsync(async () =>
    {
        var found = await db.WriteAsync(
            async token =>
            {
                if (await db.LoadComplaintAsync(new(Id), token) is not var (complaint, about))
                {
                    return false;
                }

                await step(complaint, about, token);
                return true;
            },
            cancel);
        return found ? Done(Home, message) : NotFound();
    }, cancel);

    /// <inheritdoc cref="TakeAsync(Func{Complaint, Claim?, CancellationToken, Task}, string, CancellationToken)"/>
    protected Task<IActionResult> TakeAsync(Action<Complaint, Claim?> step, string message, CancellationToken cancel) => TakeAsync(
        (complaint, about, _) =>
        {
            step(complaint, about);
            return Task.CompletedTask;
        },
        message,
        cancel);
}
