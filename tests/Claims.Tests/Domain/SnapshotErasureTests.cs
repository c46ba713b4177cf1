using System.Reflection;
using System.Text.Json;
using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class SnapshotErasureTests
{
    private static readonly string[] Figures = ["comparator", "value", "upper", "decimals", "period", "tolerance"];

    /// <summary>Texts of a snapshot that the program reads: codes, numbers, dates, ids and hashes.</summary>
    private static readonly string[] Read =
    [
        "form", "number", "language", "said", "expires", "salt", "claimant.kind", "rating.scale", "rating.key",
        "quotes.start", "quotes.end", "quotes.segments", "quotes.textNumber", "quotes.textSha256", "quotes.source.id", "quotes.source.kind", "quotes.source.language", "quotes.source.published",
        .. Quantity("quantity"), .. Quantity("evidence.quantity"),
        "calculation.reason", "calculation.method", "calculation.found", "calculation.difference", "calculation.relative",
        "evidence.number", "evidence.stance", "evidence.role", "evidence.evidence", "evidence.revision", "evidence.kind", "evidence.published", "evidence.accessed",
        "evidence.series.sha256", "evidence.series.line", "evidence.series.vintage", "evidence.files.length", "evidence.files.sha256",
    ];

    [Fact]
    public void Every_text_of_a_snapshot_is_written_by_people_or_read_by_the_program()
    {
        var texts = Texts(typeof(Snapshot), "").ToList();
        Assert.True(texts.Count > 60, $"{texts.Count} texts");
        Assert.Equal(texts.Order(), SnapshotErasure.Written.Concat(Read).Order());
    }

    private static IEnumerable<string> Quantity(string path) =>
        Figures.Select(name => $"{path}.{name}");

    private static IEnumerable<string> Texts(Type type, string path) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property =>
    {
        var here = (path.Length == 0 ? "" : path + ".") + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        var inner = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        return inner == typeof(string) ? [here] : inner.Namespace == typeof(Snapshot).Namespace ? Texts(inner, here) : [];
    });
}
