using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Claims.Data;

namespace Claims.Web.Exports;

/// <summary>
/// The list of claims as JSON, for programs: <c>{ "count", "filter", "exportedAt", "claims": [ { "number", "url", "statement", "language", "claimant": { "name", "kind" },
/// "quantity": { "metric", "comparator", "value", "upper", "unit", "period", "place" } or null, "rating": { "scale", "key" } or null, "expires" or null, "underCorrection", "source", "moreSources", "evidence",
/// "stage", "assignee", "due", "priority", "recordedAt", "changedAt" } ] }</c>. Numbers that were typed are strings with their decimals; units are codes
/// (<c>money:9:EUR</c>), periods, days and moments ISO 8601. Readers get <c>approvedAt</c> in place of what is about the work.
/// </summary>
public sealed class ClaimsJson(string root)
{
    public const string MediaType = "application/json";

    private const int RowsPerFlush = 100;

    // The answer is a file of its own and stands in no page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="desk">With what is about the work, which readers do not see.</param>
    public async Task WriteAsync(Stream body, ClaimExport export, ClaimFilter filter, DateTimeOffset now, bool desk, CancellationToken cancel)
    {
        await using var json = new Utf8JsonWriter(body, Options);
        json.WriteStartObject();
        json.WriteNumber("count", export.Count);
        json.WriteString("filter", filter.ToString());
        json.WriteString("exportedAt", Moment(now));
        json.WriteStartArray("claims");
        var written = 0;
        await foreach (var row in export.Rows.WithCancellation(cancel))
        {
            Write(json, row, desk);
            if (++written % RowsPerFlush == 0)
            {
                await json.FlushAsync(cancel);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancel);
    }

    private void Write(Utf8JsonWriter json, ClaimRow row, bool desk)
    {
        json.WriteStartObject();
        json.WriteString("number", row.Number);
        json.WriteString("url", $"{root}/claims/{row.Number}");
        json.WriteString("statement", row.Statement);
        json.WriteString("language", row.Language);
        json.WriteStartObject("claimant");
        json.WriteString("name", row.Claimant);
        json.WriteString("kind", ClaimFilterAddress.Word(row.ClaimantKind));
        json.WriteEndObject();
        WriteQuantity(json, row.Quantity);
        WriteRating(json, row.Rating);
        json.WriteString("expires", Day(row.ExpiresOn));
        json.WriteBoolean("underCorrection", row.UnderCorrection);
        if (row.IsAltered)
        {
            json.WriteBoolean("altered", true);
        }

        json.WriteString("source", row.Source);
        json.WriteNumber("moreSources", row.MoreSources);
        json.WriteNumber("evidence", row.Evidence);
        if (desk)
        {
            json.WriteString("stage", ClaimFilterAddress.Word(row.Stage));
            json.WriteString("assignee", row.Assignee);
            json.WriteString("due", Day(row.Due));
            json.WriteString("priority", ClaimFilterAddress.Word(row.Priority));
            json.WriteString("recordedAt", Moment(row.RecordedAt));
            json.WriteString("changedAt", Moment(row.At));
        }
        else
        {
            json.WriteString("approvedAt", Moment(row.At));
        }

        json.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter json, Quantity? quantity)
    {
        if (quantity is null)
        {
            json.WriteNull("quantity");
            return;
        }

        json.WriteStartObject("quantity");
        json.WriteString("metric", quantity.Metric);
        json.WriteString("comparator", ClaimFilterAddress.Word(quantity.Comparator));
        json.WriteString("value", Digits(quantity.Value, quantity.Decimals));
        json.WriteString("upper", quantity.Upper is { } upper ? Digits(upper, quantity.Decimals) : null);
        json.WriteString("unit", quantity.Unit.ToString());
        json.WriteString("period", quantity.Period?.ToString());
        json.WriteString("place", quantity.Place);
        json.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter json, Rating? rating)
    {
        if (rating is null)
        {
            json.WriteNull("rating");
            return;
        }

        json.WriteStartObject("rating");
        json.WriteNumber("scale", rating.ScaleVersion);
        json.WriteString("key", rating.Key);
        json.WriteEndObject();
    }

    private static string Digits(decimal value, int decimals) => value.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
