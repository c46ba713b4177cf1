using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Finds what holds a passage and can only go as a whole: uploaded files, and printings.</summary>
internal static class PassageCarriers
{
    /// <summary>Files in whose bytes the passage can be read, and those of a text or a piece of evidence that holds it, in which nothing can be searched.</summary>
    public static async Task<IReadOnlyList<FoundFile>> FoundFilesAsync(this ClaimsDb db, ErasurePassage passage, IReadOnlyList<FoundRow> rows, CancellationToken cancellationToken)
    {
        var holding = new HashSet<StoredFileId>();
        foreach (var encoding in Encodings.Where(encoding => encoding.GetString(encoding.GetBytes(passage.Words)) == passage.Words))
        {
            var sql = $"SELECT * FROM \"StoredFiles\" WHERE {db.Passages.Holds("Content")}";
            holding.UnionWith(await db.StoredFiles.FromSqlRaw(sql, encoding.GetBytes(passage.Words)).AsNoTracking().Select(file => file.Id).ToListAsync(cancellationToken));
        }

        var texts = rows.Where(row => row.Table == "SourceTexts").Select(row => new SourceTextId(Guid.Parse(row.Key))).ToList();
        var revisions = rows.Where(row => row.Table == "EvidenceRevisions").Select(row => new EvidenceRevisionId(Guid.Parse(row.Key))).ToList();
        var gone = Array.Empty<byte>();
        var files = await db.StoredFiles.AsNoTracking().Where(file => file.Content != gone && (holding.Contains(file.Id)
                || db.SourceTexts.Any(text => text.FileId == file.Id && texts.Contains(text.Id))
                || db.Set<RevisionFile>().Any(cited => cited.FileId == file.Id && revisions.Contains(cited.RevisionId))))
            .OrderBy(file => file.Name).Select(file => new { file.Id, file.Name, file.Length }).ToListAsync(cancellationToken);
        return [.. files.Select(file => new FoundFile(file.Id, file.Name, file.Length, holding.Contains(file.Id))).OrderByDescending(file => file.Holds)];
    }

    /// <summary>Printings that show a version, a title or a statement with the passage; a doubt counts as yes.</summary>
    public static async Task<IReadOnlyList<FoundEdition>> FoundEditionsAsync(
        this ClaimsDb db, IReadOnlyList<FoundRow> rows, IReadOnlyList<CleanSnapshot> snapshots, IReadOnlyCollection<EditionId> printing, CancellationToken cancellationToken)
    {
        var versions = rows.Where(row => row.Table == "Verdicts").Select(row => new VerdictId(Guid.Parse(row.Key))).ToList();
        var topics = rows.Where(row => row.Table == "Topics").Select(row => row.Key).ToList();
        var named = snapshots.Where(version => version.InStatement).Select(version => version.Claim).Distinct().ToList();
        var words = await db.PrintedWordsAsync(rows, cancellationToken);
        var gone = Array.Empty<byte>();
        return await (
            from edition in db.Editions.AsNoTracking()
            where edition.Pdf != gone
                && (words.Contains(edition.Id) || printing.Contains(edition.Id)
                    || edition.Items.Any(item => versions.Contains(item.VerdictId)
                        || db.Set<ClaimTopic>().Any(filed => filed.ClaimId == item.ClaimId && topics.Contains(filed.TopicKey))
                        || db.Set<ClaimRelation>().Any(other => (other.ClaimId == item.ClaimId && named.Contains(other.OtherId)) || (other.OtherId == item.ClaimId && named.Contains(other.ClaimId)))))
            join dossier in db.Dossiers on edition.DossierId equals dossier.Id
            orderby dossier.Title, edition.Number
            select new FoundEdition(edition.Id, dossier.Id, dossier.Title, edition.Number)).ToListAsync(cancellationToken);
    }

    /// <summary>The orders in whose content the passage stands, as JSON writes it.</summary>
    public static async Task<IReadOnlyList<EditionId>> PrintingAsync(this ClaimsDb db, ErasurePassage passage, CancellationToken cancellationToken)
    {
        var sql = $"SELECT * FROM \"PrintOrders\" WHERE {db.Passages.Holds("Content")}";
        return await db.PrintOrders.FromSqlRaw(sql, Encoding.UTF8.GetBytes(CanonicalJson.Text(passage.Words)[1..^1]))
            .AsNoTracking().Select(order => order.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Those of these editions whose order is still there.</summary>
    public static async Task<IReadOnlyList<FoundOrder>> FoundOrdersAsync(this ClaimsDb db, IReadOnlyCollection<EditionId> editions, CancellationToken cancellationToken)
    {
        var gone = Array.Empty<byte>();
        return await db.PrintOrders.AsNoTracking().Where(order => editions.Contains(order.Id) && order.Content != gone).OrderBy(order => order.Id)
            .Select(order => new FoundOrder(order.Id, order.DossierId)).ToListAsync(cancellationToken);
    }

    // What a dossier was called when it was printed stands in the entry of its printing.
    private static async Task<List<EditionId>> PrintedWordsAsync(this ClaimsDb db, IReadOnlyList<FoundRow> rows, CancellationToken cancellationToken)
    {
        var entries = rows.Where(row => row.Table == "AuditTexts" && row.Subject == "dossier").Select(row => long.Parse(row.Key.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var printings = await db.AuditEntries.AsNoTracking().Where(entry => entry.Kind == "dossier.printed" && entries.Contains(entry.Seq))
            .Select(entry => new { entry.SubjectId, entry.Payload }).ToListAsync(cancellationToken);
        var hashes = printings.Select(printing => HistoryQuery.FactsOf(printing.Payload).GetValueOrDefault("sha256")).ToList();
        return await db.Editions.AsNoTracking().Where(edition => hashes.Contains(edition.Sha256)).Select(edition => edition.Id).ToListAsync(cancellationToken);
    }

    // UTF-8, UTF-16 in either order, and one byte to a character.
    private static IEnumerable<Encoding> Encodings => [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1];
}
