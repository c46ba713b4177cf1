using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Sources;

/// <summary>A person says at which place of a text a waiting quote stands: where there are several, or where the text says it otherwise.</summary>
[Authorize(Policies.CanRecord)]
public sealed class AnchorModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public Guid Quote { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public SourceHead Source { get; private set; } = null!;

    public CapturedQuote Waiting { get; private set; } = null!;

    public QuotePlaces Places { get; private set; } = QuotePlaces.None;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(async () =>
    {
        if (TextRanges.Read(Input.Place) is not { } segments)
        {
            ModelState.AddModelError("Input.Place", T["error.input.choose"]);
            return await ShowAsync(cancel);
        }

        var (source, quote) = (new SourceId(Id), new QuoteId(Quote));
        var anchored = await db.WriteAsync(async token =>
        {
            var text = await db.SourceTexts.SingleOrDefaultAsync(known => known.SourceId == source && known.Number == Number, token);
            var number = await db.Claims.Where(claim => db.Set<Quote>().Where(known => known.Id == quote).Select(known => known.ClaimId).Contains(claim.Id)).Select(claim => claim.Number).SingleOrDefaultAsync(token);
            if (text is null || number is null)
            {
                return false;
            }

            (await db.LoadClaimAsync(number, token))!.AnchorQuote(quote, text, segments, Actor, Now);
            return true;
        }, cancel);
        return anchored ? Done($"/sources/{Id}?text={Number}#{WorkbenchView.Anchor(quote)}", T["sources.anchor.done"]) : NotFound();
    }, cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var id = new SourceId(Id);
        var source = await db.SourceHeadAsync(id, cancel);
        var capture = (await db.SourceCapturesAsync(id, cancel)).FirstOrDefault(capture => capture.Number == Number);
        if (source is null || capture is null)
        {
            return false;
        }

        var waiting = (await db.CapturedQuotesAsync(id, capture.Id, cancel)).FirstOrDefault(quote => quote.Id.Value == Quote && quote.Start is null);
        if (waiting is null)
        {
            return false;
        }

        (Source, Waiting) = (source, waiting);
        var body = await db.SourceBodyAsync(capture.Id, cancel) ?? "";
        var finding = new QuoteFinder(body).Find(waiting.Exact, waiting.Prefix, waiting.Suffix);
        Places = QuotePlaces.Of("Input.Place", source.Language, body, new(finding, waiting.Exact));
        return true;
    }

    public sealed class InputModel
    {
        /// <summary>The chosen places, as <see cref="TextRanges"/> writes them.</summary>
        public string? Place { get; set; }
    }
}
