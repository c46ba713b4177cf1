using System.Globalization;

namespace Claims.Web.Pages.Library;

/// <summary>The addresses of the pages around one page of the library, with its filter.</summary>
internal static class EvidencePaging
{
    public static EvidenceRevisionId? From(Guid? id) => id is { } from ? new EvidenceRevisionId(from) : null;

    /// <param name="direction"><c>older</c> or <c>newer</c>.</param>
    public static string? Address(string path, string? search, string direction, EvidenceRevisionId? from) => from is { } id
        ? path + (string.IsNullOrWhiteSpace(search) ? QueryString.Empty : QueryString.Create("q", search)).Add(direction, id.Value.ToString("D", CultureInfo.InvariantCulture))
        : null;
}
