using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Claims.Web.Pages.Claims;

/// <summary>Records a claim from the words of a source: selected on the workbench, or pasted and then found.</summary>
[Authorize(Policies.CanRecord)]
public sealed partial class RecordModel(ClaimsDb db) : DeskPage
{
    [BindProperty]
    public ClaimInput Input { get; set; } = new();

    [BindProperty]
    public QuoteInput Quote { get; set; } = new();

    /// <summary>The form is a card on the workbench.</summary>
    [FromQuery]
    public bool Card { get; set; }

    public SourceHead? Source { get; private set; }

    public IReadOnlyList<SourceCapture> Captures { get; private set; } = [];

    /// <summary>The capture in which the quote is looked for; null when the source has none.</summary>
    public SourceCapture? Capture { get; private set; }

    public string? Body { get; private set; }

    public QuoteAnswer Answer { get; private set; } = new QuoteAnswer.Refused("quote.empty");

    /// <summary>The quote in its paragraph, once its place is known.</summary>
    public QuoteView? Found { get; private set; }

    /// <summary>Where the words may stand, when a person has to choose.</summary>
    public QuotePlaces Places { get; private set; } = QuotePlaces.None;

    /// <summary>Sources to choose from while none is chosen.</summary>
    public SourceList? Sources { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? source, int? text, int? start, int? end, int? suggestion, string? words, CancellationToken cancel)
    {
        Quote = new() { Source = source ?? default, Text = text, Place = start is { } from && end is { } to ? TextRanges.Write([new(from, to)]) : null, Suggestion = suggestion, Exact = ClippedPage.Selected(words) };
        var page = await ShowAsync(cancel);
        Input.Language = Source?.Language ?? ClaimWords.Tag(F.Language);
        Input.Said = Source?.Published is { } date ? F.Date(date) : null;
        Take(Input.Quantity.FirstRead);
        Places = Answer is QuoteAnswer.Offered offered ? QuotePlaces.Of("Quote.Place", Source!.Language, Body!, offered) : Places;
        return Card && page is PageResult && Found is not null ? Partial("_RecordForm", this) : page;
    }

    /// <param name="then">What comes next: <c>find</c> the quote first, show what is <c>resembling</c> the claim, take <c>other</c> words, or, recorded, back to where the words were taken or on to the <c>claim</c>.</param>
    /// <param name="figure">Place of the figure that the form is to be filled with.</param>
    public async Task<IActionResult> OnPostAsync(string? then, string? figure, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || Source is null)
        {
            return NotFound();
        }

        if (then == "other" && Found is not null)
        {
            TakeOtherWords(Found.Exact);
            return Page();
        }

        if (then == "resembling")
        {
            return Page();
        }

        AskForQuote();
        if (then == "find" || figure is not null)
        {
            Take(figure is not null ? Input.Quantity.Proposals.FirstOrDefault(read => read.Code == figure)
                : Input.Quantity.IsEmpty ? Input.Quantity.FirstRead
                : null);
            return Page();
        }

        var fits = Fits(new ClaimInput.Validator(), Input);
        var reads = Input.TryRead(this, nameof(Input), out var said, out var quantity);
        return fits && reads && ModelState.IsValid
            ? await StepAsync(async () =>
            {
                var number = await new ClaimRecorder(db, F).RecordAsync(new(Input, said, quantity, Source.Id, Capture?.Id, Answer, Input.Resembling.Links), Actor, Now, cancel);
                var message = string.Join(' ', new[]
                {
                    T["claimform.record.done", number],
                    quantity is not null ? QuantityWords.ReadBack(quantity, T, F) : Input.Quantity.IsOnlyRead ? T["claimform.record.without-figure"] : null,
                }.OfType<string>());
                return Done(then == "claim" ? $"/claims/{number}" : Quote.Origin(Capture?.Number) + (Quote.Suggestion is null ? $"#c-{number}" : ""), message);
            }, cancel)
            : await ShowAsync(cancel);
    }

    protected override string? FieldOf(string code) => code.StartsWith("quote.", StringComparison.Ordinal) ? "Quote.Exact" : null;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Input.Choices = await db.ClaimChoicesAsync(null, cancel);
        Input.Resembling = HttpMethods.IsPost(Request.Method) ? await ResemblingView.FindAsync(db, Input.Statement, null, Input.Links, cancel) : ResemblingView.None;
        if (Quote.Source == default)
        {
            Sources = await db.SourceListAsync(1, null, cancel);
            return true;
        }

        var id = new SourceId(Quote.Source);
        Source = await db.SourceHeadAsync(id, cancel);
        Captures = await db.SourceCapturesAsync(id, cancel);
        Capture = Captures.LastOrDefault(capture => Quote.Text is null || capture.Number == Quote.Text);
        Body = Capture is null ? null : await db.SourceBodyAsync(Capture.Id, cancel);
        Answer = QuoteAnswer.Of(Body, Quote.Exact, Quote.Place);
        if (Source is not null && Answer is QuoteAnswer.Found found)
        {
            Found = QuoteView.InParagraph(Body!, TextLayout.Of(Body!, []), found.Segments);
            Input.Quantity.Proposals = QuantityProposal.Of(Body!, found.Segments, Source, T, F);
        }

        return Source is not null && (Capture is not null || Quote.Text is null);
    }
}
