using Claims.Data;
using Claims.Web.Dossiers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Dossiers;

/// <summary>How far the printing of an edition is; once it is over, back to the dossier.</summary>
[Authorize(Policies.CanManage)]
[EnableRateLimiting(RateLimits.ExportsPolicy)]
public sealed class PrintingModel(ClaimsDb db, PrintingQueue queue) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public int Number { get; set; }

    /// <summary>Asked for by the page itself: the state alone.</summary>
    [FromQuery(Name = "state")]
    public bool IsStateAlone { get; set; }

    public string Title { get; private set; } = "";

    /// <summary>0 to 1; null while nobody prints it.</summary>
    public double? Share => Printing is { Failure: null } running ? running.Share : null;

    /// <summary>Why it could not be printed, as a sentence; null while it runs.</summary>
    public string? Failure => Printing is null ? T["dossiers.printing.stopped"]
        : Printing.Failure is DomainException refusal ? T.Error(refusal)
        : Printing.Failure is null ? null : T["dossiers.printing.failed"];

    private EditionId Edition { get; set; }

    private Printing? Printing => queue.Find(Edition);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var isOver = await db.IsPrintedAsync(Edition, cancel);
        return IsStateAlone ? new JsonResult(new { share = Share ?? 0, over = isOver || Failure is not null })
            : isOver ? Done($"/dossiers/{Id}", T["dossiers.print.done", Number])
            : Page();
    }

    /// <summary>Tries again what failed.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(
        async () =>
        {
            if (!await LoadAsync(cancel))
            {
                return NotFound();
            }

            queue.Add(Edition);
            return Redirect(Url.Content($"~/dossiers/{Id}/editions/{Number}/printing"));
        },
        cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.OrderedEditionAsync(new(Id), Number, cancel) is not { } ordered)
        {
            return false;
        }

        (Edition, Title) = (ordered.Id, ordered.Title);
        return true;
    }
}
