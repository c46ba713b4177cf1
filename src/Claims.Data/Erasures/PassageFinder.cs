using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Finds a passage everywhere in the database. It walks through all of it: an erasure is rare, and may take its time.</summary>
public static class PassageFinder
{
    public static Task<PassageFindings> FindPassageAsync(this ClaimsDb db, ErasurePassage passage, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var texts = await db.TextsAsync(passage, token);
        var quotes = await db.QuotesAsync(passage, texts, token);
        var snapshots = await db.SnapshotsAsync(passage, texts, token);
        var reports = await db.ReportsAsync(passage, token);
        var views = await db.ViewsAsync(passage, token);
        var history = await db.HistoryAsync(passage, quotes, token);
        var rows = (await db.WordsAsync(passage, token))
            .Concat(quotes.Select(quote => new FoundRow("Quotes", ErasedRow.KeyOf(quote.Id.Value), "claim", quote.Claim.Value)))
            .Concat(snapshots.Select(version => new FoundRow("Verdicts", ErasedRow.KeyOf(version.Id.Value), "claim", version.Claim.Value)))
            .Concat(reports.Select(report => new FoundRow(StoredFaults.Reports, ErasedRow.KeyOf(report.Id.Value), "claim", report.Claim.Value)))
            .Concat(views.Select(view => new FoundRow("SavedViews", ErasedRow.KeyOf(view.Id.Value), null, view.Id.Value)))
            .Concat(history.Select(text => new FoundRow("AuditTexts", $"{text.Seq}/{text.Field}", text.Subject, text.SubjectId)))
            .DistinctBy(row => (row.Table, row.Key)).ToList();
        var printing = await db.PrintingAsync(passage, token);
        var editions = await db.FoundEditionsAsync(rows, snapshots, printing, token);
        return new PassageFindings(rows, await db.FoundFilesAsync(passage, rows, token), editions)
        {
            Orders = await db.FoundOrdersAsync([.. printing, .. editions.Select(edition => edition.Id)], token),
            Accounts = await db.Members.CountAsync(member => member.Name.Contains(passage.Words) || member.Email!.Contains(passage.Words), token),
            Texts = texts,
            Quotes = quotes,
            Snapshots = snapshots,
            Reports = reports,
            Views = views,
            AuditTexts = history,
        };
    }, cancellationToken);

    private static async Task<IEnumerable<FoundRow>> WordsAsync(this ClaimsDb db, ErasurePassage passage, CancellationToken cancellationToken)
    {
        var sql = string.Join(" UNION ALL ", ErasableTables.All.Select(db.Passages.Find));
        var rows = await db.Database.SqlQueryRaw<RawRow>(sql, passage.Words).ToListAsync(cancellationToken);
        return rows.Select(row => new FoundRow(
            row.Table, row.Key, row.Subject.Length == 0 ? null : row.Subject, row.Subject == "topic" ? Topic.IdOf(row.SubjectKey) : Guid.Parse(row.SubjectKey)));
    }

    private static async Task<IReadOnlyList<CleanText>> TextsAsync(this ClaimsDb db, ErasurePassage passage, CancellationToken cancellationToken) =>
        [.. (await db.SourceTexts.AsNoTracking().Where(text => text.Body.Contains(passage.Words)).Select(text => new { text.Id, text.Sha256, text.Body }).ToListAsync(cancellationToken))
            .Select(text => new CleanText(text.Id, text.Sha256, new(text.Body, passage.BlackOut(text.Body))))];

    // A quote, or what stands around it, may hold one half of the passage: it takes its words from the erased text.
    private static async Task<IReadOnlyList<CleanQuote>> QuotesAsync(this ClaimsDb db, ErasurePassage passage, IReadOnlyList<CleanText> texts, CancellationToken cancellationToken)
    {
        var byId = texts.ToDictionary(text => text.Id, text => text.Text);
        var ids = byId.Keys.ToList();
        var quotes = await db.Set<Quote>().AsNoTracking().Where(quote => quote.TextId != null && ids.Contains(quote.TextId.Value)).ToListAsync(cancellationToken);
        return [.. quotes.Select(quote => (quote, words: new QuoteWords(quote.Exact, quote.Prefix, quote.Suffix)))
            .Select(one => new CleanQuote(one.quote.Id, one.quote.ClaimId, one.words, one.words.Erased(passage, one.quote.Segments, byId[one.quote.TextId!.Value])))
            .Where(quote => quote.After != quote.Before)];
    }

    private static async Task<IReadOnlyList<CleanSnapshot>> SnapshotsAsync(this ClaimsDb db, ErasurePassage passage, IReadOnlyList<CleanText> texts, CancellationToken cancellationToken)
    {
        // A hash stands in a snapshot in its own digits, words as JSON writes them.
        var wanted = texts.Select(text => text.Sha256).Prepend(CanonicalJson.Text(passage.Words)[1..^1]);
        var bySha = texts.DistinctBy(text => text.Sha256).ToDictionary(text => text.Sha256, text => text.Text);
        var found = new Dictionary<VerdictId, CleanSnapshot>();
        foreach (var words in wanted)
        {
            var sql = $"SELECT * FROM \"Verdicts\" WHERE {db.Passages.Holds("Snapshot")}";
            var versions = await db.Verdicts.FromSqlRaw(sql, Encoding.UTF8.GetBytes(words)).AsNoTracking().ToListAsync(cancellationToken);
            foreach (var version in versions.Where(version => !found.ContainsKey(version.Id)))
            {
                if (SnapshotErasure.BlackOut(version.Snapshot, passage, bySha) is { } clean)
                {
                    found[version.Id] = new(version.Id, version.ClaimId, version.ContentHash, version.Snapshot, clean, passage.IsIn(Snapshot.Parse(version.Snapshot).Statement));
                }
            }
        }

        return [.. found.Values];
    }

    private static async Task<IReadOnlyList<CleanReport>> ReportsAsync(this ClaimsDb db, ErasurePassage passage, CancellationToken cancellationToken)
    {
        var sql = $"SELECT * FROM \"Verdicts\" WHERE \"Gates\" IS NOT NULL AND {db.Passages.Holds("Gates")}";
        var versions = await db.Verdicts.FromSqlRaw(sql, Encoding.UTF8.GetBytes(CanonicalJson.Text(passage.Words)[1..^1])).AsNoTracking().ToListAsync(cancellationToken);
        return [.. versions.Select(version => (version, clean: GateReport.BlackOut(version.Gates!, passage)))
            .Where(found => found.clean is not null)
            .Select(found => new CleanReport(found.version.Id, found.version.ClaimId, found.version.GatesHash!, found.version.Gates!, found.clean!))];
    }

    // Search words stand in the address of a view as an address writes them.
    private static async Task<IReadOnlyList<CleanView>> ViewsAsync(this ClaimsDb db, ErasurePassage passage, CancellationToken cancellationToken)
    {
        var views = await db.SavedViews.AsNoTracking().Select(view => new { view.Id, view.Query }).ToListAsync(cancellationToken);
        return [.. views.Select(view => (view.Id, Filter: ClaimFilterAddress.Read(view.Query).Filter))
            .Where(view => passage.IsIn(view.Filter.Text) || passage.IsIn(view.Filter.Claimant) || passage.IsIn(view.Filter.Source))
            .Select(view => new CleanView(view.Id, (view.Filter with
            {
                Text = Clean(view.Filter.Text),
                Claimant = Clean(view.Filter.Claimant),
                Source = Clean(view.Filter.Source),
            }).ToString()))];

        string? Clean(string? words) => words is null ? null : passage.BlackOut(words);
    }

    private static async Task<IReadOnlyList<CleanAuditText>> HistoryAsync(this ClaimsDb db, ErasurePassage passage, IReadOnlyList<CleanQuote> quotes, CancellationToken cancellationToken)
    {
        var halves = quotes.Where(quote => !passage.IsIn(quote.Before.Exact) && quote.Before.Exact != quote.After.Exact).ToLookup(quote => quote.Before.Exact, quote => quote.After.Exact);
        var words = halves.Select(half => half.Key).ToList();
        var texts = await (
            from text in db.AuditTexts.AsNoTracking()
            where text.Text != null && (text.Text.Contains(passage.Words) || words.Contains(text.Text))
            join entry in db.AuditEntries on text.Seq equals entry.Seq
            select new { Row = text, entry.Subject, entry.SubjectId, entry.Payload }).ToListAsync(cancellationToken);
        return [.. texts.Select(text => new CleanAuditText(
            text.Row.Seq, text.Row.Field, halves[text.Row.Text!].FirstOrDefault() ?? passage.BlackOut(text.Row.Text!), text.Subject, text.SubjectId,
            text.Row.Salt is null || text.Payload.Contains($"\"{text.Row.Hash()}\"", StringComparison.Ordinal)))];
    }

    private sealed record RawRow(string Table, string Key, string Subject, string SubjectKey);
}
