using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Claims.Web.Pages.Claims;

/// <summary>Records a claim from the words of a source: selected on the workbench, or pasted and then found.</summary>
[Authorize(Policies.CanRecord)]
public sealed class RecordModel(ClaimsDb db) : DeskPage
{
    [BindProperty]
    public ClaimInput Input { get; set; } = new();

    [BindProperty]
    public QuoteInput Quote { get; set; } = new();

    /// <summary>The id of the claim that this form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid Key { get; set; }

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

    public async Task<IActionResult> OnGetAsync(Guid? source, int? text, int? start, int? end, CancellationToken cancel)
    {
        Key = Guid.CreateVersion7(Now);
        Quote = new() { Source = source ?? default, Text = text, Place = start is { } from && end is { } to ? TextRanges.Write([new(from, to)]) : null };
        var page = await ShowAsync(cancel);
        Input.Language = Source?.Language ?? ClaimWords.Tag(F.Language);
        Input.Said = Source?.Published is { } date ? F.Date(date) : null;
        return Card && page is PageResult && Found is not null ? Partial("_RecordForm", this) : page;
    }

    public async Task<IActionResult> OnPostAsync(string? then, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || Source is null)
        {
            return NotFound();
        }

        AskForQuote();
        if (then == "find")
        {
            return Page();
        }

        var fits = Fits(new ClaimInput.Validator(), Input);
        var reads = Input.TryRead(this, nameof(Input), out var said, out var quantity);
        return fits && reads && ModelState.IsValid
            ? await StepAsync(async () =>
            {
                var number = await new ClaimRecorder(db, F).RecordAsync(new(Key, Input, said, quantity, Source.Id, Capture?.Id, Answer), Actor, Now, cancel);
                var message = quantity is null ? T["claimform.record.done", number] : $"{T["claimform.record.done", number]} {QuantityWords.ReadBack(quantity, T, F)}";
                return Done(then == "claim" ? $"/claims/{number}" : $"/sources/{Source.Id}{(Capture is null ? "" : $"?text={Capture.Number}")}#c-{number}", message);
            }, cancel)
            : await ShowAsync(cancel);
    }

    protected override string? FieldOf(string code) => code.StartsWith("quote.", StringComparison.Ordinal) ? "Quote.Exact" : null;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Input.Choices = await db.ClaimChoicesAsync(cancel);
        if (Quote.Source == default)
        {
            Sources = await db.SourceListAsync(1, cancel);
            return true;
        }

        var id = new SourceId(Quote.Source);
        Source = await db.SourceHeadAsync(id, cancel);
        Captures = await db.SourceCapturesAsync(id, cancel);
        Capture = Captures.LastOrDefault(capture => Quote.Text is null || capture.Number == Quote.Text);
        Body = Capture is null ? null : await db.SourceBodyAsync(Capture.Id, cancel);
        Answer = QuoteAnswer.Of(Body, Quote.Exact, Quote.Place);
        Found = Answer is QuoteAnswer.Found found ? QuoteView.InParagraph(Body!, TextLayout.Of(Body!, []), found.Segments) : null;
        return Source is not null && (Capture is not null || Quote.Text is null);
    }

    /// <summary>Says what is still to be done for the quote: to type it otherwise, or to choose its place.</summary>
    private void AskForQuote()
    {
        switch (Answer)
        {
            case QuoteAnswer.Refused refused:
                ModelState.AddModelError("Quote.Exact", T[$"error.{refused.Code}"]);
                break;
            case QuoteAnswer.Offered offered:
                Places = QuotePlaces.Of("Quote.Place", Source!.Language, Body!, offered);
                ModelState.AddModelError("Quote.Place", Places.Question(T));
                break;
        }
    }
}
