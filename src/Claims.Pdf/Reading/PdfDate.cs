using System.Globalization;

namespace Claims.Pdf;

/// <summary>Reads dates (ISO 32000-1, 7.9.4), in UTC only, as this program writes them.</summary>
internal static class PdfDate
{
    public static DateTimeOffset? Read(ReadOnlySpan<byte> bytes) =>
        DateTimeOffset.TryParseExact(PdfStrings.Text(bytes), "'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
