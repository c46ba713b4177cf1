using Claims.Data;
using Claims.Web.Annotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>Makes open claims of W3C Web Annotations: first shows where their words stand, then takes those that a person chose.</summary>
[Authorize(Policies.CanRecord)]
public sealed class ImportModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public AnnotationInput Input { get; set; } = new();

    public SourceHead Source { get; private set; } = null!;

    /// <summary>The newest capture; null when the source has none.</summary>
    public SourceCapture? Capture { get; private set; }

    /// <summary>What was read; null before something was.</summary>
    public IReadOnlyList<PlannedClaim>? Plan { get; private set; }

    public IReadOnlyList<string> Claimants { get; private set; } = [];

    /// <summary>What can be taken: the words, with their place and the claim that they would make.</summary>
    public IReadOnlyList<Choice> Takeable { get; private set; } = [];

    /// <summary>What cannot.</summary>
    public IEnumerable<PlannedClaim> Refused => Plan?.Where(claim => !claim.CanBeTaken) ?? [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(async () =>
    {
        await Input.ReadFileAsync(cancel);
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        (Plan, Takeable) = await PlanAsync(cancel);
        if (Input.Seen is not null)
        {
            return await TakeAsync(Plan, cancel);
        }

        Input.Take = [.. Plan.Where(claim => claim.CanBeTaken).Select(claim => claim.Number)];
        return Page();
    }, cancel);

    protected override string? FieldOf(string code) => code == "file.too-large" ? "Input.File"
        : !code.StartsWith("annotations.", StringComparison.Ordinal) ? null
        : Input.Seen is null ? "Input.Json"
        : Takeable.Count > 0 ? "Input.Take"
        : null;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var id = new SourceId(Id);
        Capture = await db.SourceCapturesAsync(id, cancel) is [.., var newest] ? newest : null;
        Claimants = (await db.ClaimChoicesAsync(null, cancel)).Claimants;
        return (Source = (await db.SourceHeadAsync(id, cancel))!) is not null;
    }

    private async Task<(IReadOnlyList<PlannedClaim> Plan, IReadOnlyList<Choice> Takeable)> PlanAsync(CancellationToken cancel)
    {
        var read = AnnotationReader.Read(Input.Json);
        var body = Capture is null ? null : await db.SourceBodyAsync(Capture.Id, cancel);
        var plan = AnnotationPlan.Of(read, body, await db.QuotedAsync(Source.Id, Capture?.Id, cancel));
        var paragraphs = TextLayout.Of(body ?? "", []);
        return (plan, [.. plan.Where(claim => claim.CanBeTaken).Select(claim => new Choice(
            claim.Number.ToString(F.Culture),
            T["sources.quoted", claim.Read.Exact],
            claim.Start is { } start
                ? T["sources.annotations.place", TextLayout.At(paragraphs, start)?.Number ?? 0, claim.Statement]
                : T["sources.annotations.waits", claim.Statement]))]);
    }

    private async Task<IActionResult> TakeAsync(IReadOnlyList<PlannedClaim> plan, CancellationToken cancel)
    {
        var chosen = plan.Where(claim => claim.CanBeTaken && Input.Take.Contains(claim.Number)).ToList();
        if (Input.Seen != (Capture?.Number ?? 0))
        {
            Refuse(new DomainException("annotations.new-text"));
        }
        else if (chosen.Count == 0)
        {
            Refuse(new DomainException("annotations.choose"));
        }

        if (!Fits(new AnnotationInput.Validator(), Input))
        {
            return Page();
        }

        var take = new AnnotationsToTake(Source.Id, Source.Language, Capture?.Id, Input.Claimant!, Input.ClaimantKind!.Value, chosen);
        await new AnnotationImport(db, F).TakeAsync(take, Actor, Now, cancel);
        return Done($"/sources/{Id}", T.Count("sources.annotations.done", chosen.Count));
    }
}
