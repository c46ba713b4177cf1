using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>One capture: how it came, and which quotes stand in it and which still wait, and why.</summary>
[Authorize(Policies.CanWork)]
public sealed class CapturedModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public int Number { get; set; }

    public SourceHead Source { get; private set; } = null!;

    public SourceCapture Capture { get; private set; } = null!;

    public IReadOnlyList<CapturedQuote> Anchored { get; private set; } = [];

    public IReadOnlyList<CapturedQuote> Waiting { get; private set; } = [];

    /// <summary>How often each came about of the quotes from earlier captures.</summary>
    public IReadOnlyList<(SightingState State, int Count)> Sighted { get; private set; } = [];

    /// <summary>There is an earlier capture to compare with.</summary>
    public bool HasEarlier => Capture.Number > 1;

    public bool MayRecord => User.May(Policies.CanRecord);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>Why a quote has no place.</summary>
    public string Reason(CapturedQuote quote) => quote.Match switch
    {
        null => T["sources.captured.not-there"],
        QuoteMatch.Verbatim when quote.InPieces => T["sources.captured.in-pieces"],
        QuoteMatch.Verbatim => T.Count("sources.captured.places", quote.Places),
        QuoteMatch.Normalised => T["sources.captured.reads-so"],
        _ => T["sources.captured.similar"],
    };

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var id = new SourceId(Id);
        var source = await db.SourceHeadAsync(id, cancel);
        var capture = (await db.SourceCapturesAsync(id, cancel)).FirstOrDefault(capture => capture.Number == Number);
        if (source is null || capture is null)
        {
            return false;
        }

        (Source, Capture) = (source, capture);
        var quotes = await db.CapturedQuotesAsync(id, capture.Id, cancel);
        Anchored = [.. quotes.Where(quote => quote.Start is not null)];
        Waiting = [.. quotes.Where(quote => quote.Start is null)];
        Sighted = [.. (await db.SightedQuotesAsync(capture.Id, cancel)).CountBy(quote => quote.State).OrderBy(found => found.Key).Select(found => (found.Key, found.Value))];
        return true;
    }
}
