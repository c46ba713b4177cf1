using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>The text of a source with what is quoted from it marked, and the claims beside it.</summary>
[Authorize(Policies.CanWork)]
public sealed class WorkbenchModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Which capture is shown; the newest when not chosen.</summary>
    [FromQuery]
    public int? Text { get; set; }

    /// <summary>Stages to show; all when none is chosen.</summary>
    [FromQuery]
    public List<string> Stage { get; set; } = [];

    public SourceWorkbench Bench { get; private set; } = null!;

    public WorkbenchView View { get; private set; } = null!;

    public bool MayRecord => User.May(Policies.CanRecord);

    public bool MayDelete => MayRecord && Bench.Claims.Count == 0 && (Actor.Is(Role.Editor) || Bench.Source.RecordedBy == Actor.Member);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>The words of a paragraph with its marks.</summary>
    public ParagraphContent Words(TextParagraph paragraph) => new(Bench.Body, paragraph, T["sources.workbench.claim-word"]);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var bench = await db.SourceWorkbenchAsync(new SourceId(Id), Text, cancel);
        if (bench is null)
        {
            return false;
        }

        Bench = bench;
        View = WorkbenchView.Of(bench, [.. Enum.GetValues<Stage>().Where(stage => Stage.Contains(stage.ToString()))]);
        return true;
    }
}
