using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Linking;

/// <summary>Links evidence from the library to a claim.</summary>
[Authorize(Policies.CanRecord)]
public sealed class LinkModel(ClaimsDb db) : ClaimEvidencePage(db)
{
    /// <summary>Of the evidence.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public LinkInput Input { get; set; } = new();

    public EvidenceRecord Record { get; private set; } = null!;

    /// <summary>What would be linked; of a series with the figure of the claimed period.</summary>
    public EvidenceDetails Piece { get; private set; } = null!;

    /// <summary>Where that figure stands; null when it is no row of a series.</summary>
    public SeriesRow? Row { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new LinkInput.Validator(), Input)
        ? await StepAsync(async () =>
        {
            await Db.WriteAsync(async token =>
            {
                var evidence = await Db.LoadEvidenceAsync(new(Id), token) ?? throw new DomainException("evidence.gone");
                (await ClaimAsync(token)).AddEvidence(evidence, Input.Stance!.Value, Input.Role, Input.Note, Actor, Now);
            }, cancel);
            return Done(Back, T["evidence.add.done"]);
        }, cancel)
        : await ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || await Db.EvidenceRecordAsync(new(Id), cancel) is not { } record)
        {
            return false;
        }

        (Record, Piece) = (record, record.Newest.Details);
        if (Piece.Series is { } series)
        {
            var finding = await Db.SeriesFindingAsync(Head.Id, series.Id, cancel);
            (Piece, Row) = (Piece with { Quantity = finding.Figure }, finding.Row);
        }

        return true;
    }
}
