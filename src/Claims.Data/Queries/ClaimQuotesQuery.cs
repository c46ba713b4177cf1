using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the quotes of a claim, each in its paragraph.</summary>
public static class ClaimQuotesQuery
{
    /// <summary>Of a longer paragraph so many code units are shown on each side.</summary>
    private const int Reach = 700;

    /// <summary>One quote of a claim, in its paragraph; null when the claim has no such quote.</summary>
    public static async Task<ClaimQuote?> ClaimQuoteAsync(this ClaimsDb db, ClaimId claim, QuoteId quote, CancellationToken cancellationToken) =>
        (await db.QuotesAsync(claim, cancellationToken)).SingleOrDefault(row => row.Id == quote);

    internal static async Task<IReadOnlyList<ClaimQuote>> QuotesAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken)
    {
        var rows = await (
            from quote in db.Set<Quote>().AsNoTracking()
            where quote.ClaimId == claim
            join source in db.Sources on quote.SourceId equals source.Id
            orderby quote.Id
            select new
            {
                Quote = quote,
                Source = new QuotedSource(source.Id, source.Title, source.Kind, source.Language, source.Outlet, source.Authors, source.Url, source.Published),
            }).ToListAsync(cancellationToken);

        // Offsets count UTF-16 code units and the engines count characters: the paragraph is cut here and not in SQL.
        var ids = rows.Select(row => row.Quote.TextId).OfType<SourceTextId>().Distinct().ToList();
        var texts = await db.SourceTexts.AsNoTracking().Where(text => ids.Contains(text.Id))
            .Select(text => new { text.Id, text.Number, text.Sha256, text.Body }).ToDictionaryAsync(text => text.Id, cancellationToken);
        var faults = await db.FaultsAsync(StoredFaults.Texts, texts.Values.Select(text => StoredHash.Of(text.Id, text.Sha256, text.Body)), cancellationToken);
        var drifts = await db.DriftsAsync([.. rows.Select(row => row.Quote.Id)], cancellationToken);
        return [.. rows.Select(row => row.Quote is { TextId: { } id, Start: { } start, End: { } end }
            ? InParagraph(row.Quote, row.Source, texts[id].Body, start, end) with
            {
                TextNumber = texts[id].Number,
                TextSha256 = texts[id].Sha256,
                Drift = drifts.GetValueOrDefault(row.Quote.Id),
                TextFault = faults.GetValueOrDefault(id.Value),
                Misquotes = !QuoteWords.StandAt(texts[id].Body, row.Quote.Segments, row.Quote.Exact),
            }
            : new ClaimQuote(row.Quote.Id, row.Quote.Exact, row.Quote.Prefix, row.Quote.Suffix, true, true, null, null, null, null, null, row.Source))];
    }

    /// <summary>Quotes as a snapshot holds them; of their paragraph it keeps what stands next to them.</summary>
    internal static IReadOnlyList<ClaimQuote> QuotesOf(Snapshot snapshot) => [.. snapshot.Quotes.Select(quote => new ClaimQuote(
        null, quote.Exact, quote.Prefix, quote.Suffix, IsCut(quote.Start is not null, quote.Prefix), IsCut(quote.Start is not null, quote.Suffix), Number(quote.Start), Number(quote.End), null, Number(quote.TextNumber), quote.TextSha256, new(
            new(Guid.Parse(quote.Source.Id, System.Globalization.CultureInfo.InvariantCulture)),
            quote.Source.Title,
            Enum.Parse<SourceKind>(quote.Source.Kind),
            quote.Source.Language,
            quote.Source.Outlet,
            quote.Source.Authors,
            quote.Source.Url,
            quote.Source.Published is { } date ? PartialDate.Parse(date) : null)))];

    // A snapshot does not tell where the paragraph begins and ends. Context is cut between words, so what is far shorter than its reach ended by itself;
    // what came along with a quote without a text may be cut anywhere.
    internal static bool IsCut(bool anchored, string context) => !anchored || context.Length > QuoteContext.Reach / 2;

    private static int? Number(string? digits) => digits is null ? null : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static ClaimQuote InParagraph(Quote quote, QuotedSource source, string body, int start, int end)
    {
        // A text that was cut behind the program ends before the quote does.
        (start, end) = (Math.Min(start, body.Length), Math.Min(end, body.Length));
        var from = start == 0 ? 0 : body.LastIndexOf('\n', start - 1) + 1;
        var to = body.IndexOf('\n', end) is var next and >= 0 ? next : body.Length;
        var first = start - Reach > from ? AfterSpace(body, start - Reach, start) : from;
        var last = end + Reach < to ? BeforeSpace(body, end + Reach, end) : to;
        return new(quote.Id, quote.Exact, body[first..start], body[end..last], first > from, last < to, start, end, Paragraphs(body.AsSpan(0, from)) + 1, null, null, source);
    }

    // A paragraph is cut between words; where a word is longer than the reach, never between the halves of a character.
    private static int AfterSpace(string text, int at, int end)
    {
        var space = text.AsSpan(at - 1, end - at + 1).IndexOfAny(' ', '\t', '\u00A0');
        return space < 0 ? Whole(text, at) : at + space;
    }

    private static int BeforeSpace(string text, int at, int start)
    {
        var space = text.AsSpan(start, at - start + 1).LastIndexOfAny(' ', '\t', '\u00A0');
        return space < 0 ? Whole(text, at) : start + space;
    }

    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static int Paragraphs(ReadOnlySpan<char> text)
    {
        var paragraphs = 0;
        foreach (var line in text.Split('\n'))
        {
            paragraphs += text[line].IsWhiteSpace() ? 0 : 1;
        }

        return paragraphs;
    }
}
