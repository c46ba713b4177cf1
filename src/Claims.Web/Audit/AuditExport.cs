using System.Globalization;
using System.Text.Json;
using Claims.Data;
using Claims.Web.Exports;
using Claims.Web.Histories;

namespace Claims.Web.Audit;

/// <summary>Writes entries of the audit trail as CSV or JSON, part by part, without free texts: the payload carries their salted hashes.</summary>
public sealed class AuditExport(ClaimsDb db, Texts texts, Formats formats)
{
    /// <summary>More than this is not written at once: the newest are.</summary>
    public const int Most = 50_000;

    private const int Part = 1_000;

    private static readonly string[] Columns =
        ["seq", "at", "actor", "actorName", "kind", "sentence", "subject", "subjectId", "subjectName", "payload", "leafHash"];

    private readonly HistoryWords _words = new(texts);

    public async Task WriteCsvAsync(AuditFilter filter, Stream stream, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(stream, CsvRows.Encoding, leaveOpen: true);
        var rows = new CsvRows(writer);
        await rows.WriteAsync(Columns);
        await foreach (var cells in RowsAsync(filter, cancel))
        {
            await rows.WriteAsync(cells);
        }
    }

    /// <summary>An array of objects, each with the columns as its members.</summary>
    public async Task WriteJsonAsync(AuditFilter filter, Stream stream, CancellationToken cancel)
    {
        await using var json = new Utf8JsonWriter(stream);
        json.WriteStartArray();
        await foreach (var cells in RowsAsync(filter, cancel))
        {
            json.WriteStartObject();
            foreach (var (column, cell) in Columns.Zip(cells))
            {
                json.WriteString(column, cell);
            }

            json.WriteEndObject();
            await json.FlushAsync(cancel);
        }

        json.WriteEndArray();
    }

    // One part after the other is read, so that neither memory nor a reading transaction grows with the trail.
    private async IAsyncEnumerable<string?[]> RowsAsync(AuditFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        long? before = null;
        for (var written = 0; written < Most; written += Part)
        {
            var page = await db.AuditPartAsync(filter, before, Math.Min(Part, Most - written), cancel);
            foreach (var cells in Cells(page))
            {
                yield return cells;
            }

            if ((before = page.Before) is null)
            {
                yield break;
            }
        }
    }

    private IEnumerable<string?[]> Cells(AuditPage page)
    {
        var lines = _words.Of(new(page.Entries, page.Total, Newest: false, page.Before), full: false).Lines;
        return page.Entries.Zip(lines, (entry, line) => new[]
        {
            entry.Seq.ToString(CultureInfo.InvariantCulture),
            entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            JsonDocument.Parse(entry.Payload).RootElement.GetProperty("actor").GetString(),
            line.Who,
            entry.Kind,
            line.Sentence.TrimEnd(':', '.'),
            entry.Subject,
            entry.SubjectId.ToString(),
            AuditSubjects.Name(entry, page.Names.GetValueOrDefault((entry.Subject, entry.SubjectId)), texts, formats),
            entry.Payload,
            entry.Hash,
        });
    }
}
