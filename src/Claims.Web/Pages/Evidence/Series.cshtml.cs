using Claims.Data;
using Claims.Web.Import;
using Claims.Web.Series;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Library;

/// <summary>Reads a CSV table as the figures of a piece of evidence: shows how it would be read, and stores it as a new revision once a person has seen that.</summary>
[Authorize(Policies.CanRecord)]
public sealed class SeriesModel(ClaimsDb db) : EvidencePage(db)
{
    private SeriesKnown? _known;

    [BindProperty]
    public SeriesInput Input { get; set; } = new();

    /// <summary>The file that is looked at; null before one is chosen.</summary>
    public TableUpload? Upload { get; private set; }

    /// <summary>Null while there is no table.</summary>
    public SeriesPreview? Preview { get; private set; }

    /// <summary>The sentences for what is still to be settled, the first of them.</summary>
    public IReadOnlyList<string> Open => [.. Preview!.Faults.Take(SeriesPreview.Named).Select(open => T.Error(open.Fault))];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(async () =>
    {
        Upload = await Input.UploadAsync(cancel) ?? throw new DomainException("series.no-file");
        var table = CsvTable.Read(Upload.Text, Input.File is null ? Input.DelimiterSign : null);
        var isNew = Input.File is not null;
        if (Input.Propose(table, F.Language))
        {
            ModelState.Clear();
        }

        if (isNew && await LoadAsync(cancel))
        {
            Start();
        }

        Preview = SeriesPreview.Of(Upload, table, Input, F.Language);
        return await (Input.Step == SeriesInput.Save ? SaveAsync(cancel) : LookAsync(isNew, cancel));
    }, cancel);

    protected override string? FieldOf(string code) => Upload is null ? "Input.File" : code == "series.quote" ? "Input.Delimiter" : null;

    protected override object? Stored => _known;

    /// <summary>What is known from the revision before is not asked again.</summary>
    private void Start() => (Input.Revision, Input.Metric, Input.Place, Input.Unit) = (_known!.Version, _known.Metric, _known.Place, _known.Unit);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        var (number, details) = (Record.Newest.Number, Record.Newest.Details);
        _known = new(
            details.Series?.Metric ?? details.Quantity?.Metric,
            details.Series?.Place ?? details.Quantity?.Place,
            QuantityInput.OfUnit(details.Series is { } series ? await Db.SeriesUnitAsync(series.Id, cancel) : details.Quantity?.Unit))
        { Version = number };
        return true;
    }

    // Of a file that was just chosen everything open is listed; nobody has done anything wrong yet.
    private async Task<IActionResult> LookAsync(bool isNew, CancellationToken cancel)
    {
        Input.Seen = Preview!.Seen;
        ModelState.Remove("Input.Seen");
        foreach (var (field, fault) in Preview.Faults.Where(_ => !isNew))
        {
            ModelState.AddModelError(field is null ? "" : $"Input.{field}", T.Error(fault));
            if (ModelState.ErrorCount == SeriesPreview.Named)
            {
                break;
            }
        }

        return await ShowAsync(cancel);
    }

    private async Task<IActionResult> SaveAsync(CancellationToken cancel)
    {
        if (Preview!.Faults.Count > 0)
        {
            return await LookAsync(isNew: false, cancel);
        }

        if (Input.Seen != Preview.Seen)
        {
            ModelState.AddModelError("", T["error.series.look-again"]);
            return await LookAsync(isNew: false, cancel);
        }

        await Db.WriteAsync(async token =>
        {
            var evidence = await EvidenceAsync(token);
            if (evidence.CurrentNumber != Input.Revision)
            {
                throw new DomainException("save.stale");
            }

            var file = Upload!.ToStored(Actor, Now);
            Db.Add(file);
            var series = EvidenceSeries.Of(EvidenceId, file, Input.Metric, Input.Place, Preview.Rows, Now);
            var (current, former) = (evidence.Current, evidence.Current.Series?.FileId);
            var kept = current.Files.Select(kept => kept.FileId).Where(id => id != former).ToList();
            evidence.Revise(current.ToDetails() with { Quantity = null, Series = series }, kept, [file], Actor, Now);
        }, cancel);
        return Done($"/evidence/{Id}", T.Count("evidence.series.done", Preview.Rows.Count));
    }
}
