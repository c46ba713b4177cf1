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

    /// <summary>0 to 1.</summary>
    public double Share { get; private set; }

    /// <summary>Why it could not be printed, as a sentence; null while it runs.</summary>
    public string? Failure { get; private set; }

    private EditionId Edition { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var isOver = await db.IsPrintedAsync(Edition, cancel);
        return IsStateAlone ? new JsonResult(new { share = Share, over = isOver || Failure is not null })
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
        // Looked up before anybody asks whether it is printed: in between it may come to its end, and was not broken off.
        var printing = queue.Find(Edition);
        (Share, Failure) = (printing?.Share ?? 0, FailureOf(printing));
        return true;
    }

    private string? FailureOf(Printing? printing) => printing is null ? T["dossiers.printing.stopped"]
        : printing.Failure is DomainException refusal ? T.Error(refusal)
        : printing.Failure is null ? null : T["dossiers.printing.failed"];
}
