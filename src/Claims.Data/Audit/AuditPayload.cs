using System.Globalization;

namespace Claims.Data;

/// <summary>What of an entry is hashed: all of it, in canonical JSON (RFC 8785), numbers as strings, free texts by their salted hashes.</summary>
internal static class AuditPayload
{
    private const string TicksFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Of(long seq, DomainEvent happened, IReadOnlyList<AuditText> texts, string state) => CanonicalJson.Text(new Dictionary<string, object?>
    {
        ["actor"] = happened.By.Member?.ToString() ?? "command",
        ["at"] = happened.At.UtcDateTime.ToString(TicksFormat, CultureInfo.InvariantCulture),
        ["facts"] = happened.Facts,
        ["kind"] = happened.Kind,
        ["seq"] = seq.ToString(CultureInfo.InvariantCulture),
        ["state"] = state,
        ["subject"] = happened.Subject,
        ["subjectId"] = happened.SubjectId.ToString(),
        ["texts"] = texts.ToDictionary(t => t.Field, string? (t) => t.Hash()),
    });
}
