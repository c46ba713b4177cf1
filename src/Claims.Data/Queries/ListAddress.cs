using System.Globalization;

namespace Claims.Data;

/// <summary>All that the address of a list holds: which claims, in which order, and which page of them.</summary>
/// <param name="Ignored">Values that no filter knows, as typed.</param>
/// <param name="Page">Page of a search, from 1.</param>
public sealed record ListAddress(ClaimFilter Filter, IReadOnlyList<string> Ignored, ListPlace? Older = null, ListPlace? Newer = null, int Page = 1)
{
    /// <summary>The parameter of a page by its number.</summary>
    public const string Number = "p";

    public static ListAddress Read(string? query)
    {
        var read = ClaimFilterAddress.Read(query);
        var parts = QueryParts.Read(query);
        return new(
            read.Filter,
            read.Ignored,
            ListPlace.Parse(parts.Text("older")),
            ListPlace.Parse(parts.Text("newer")),
            int.TryParse(parts.Text(Number), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1);
    }

    /// <summary>The query of the address, without the question mark.</summary>
    public override string ToString() => string.Join('&', new[]
    {
        Filter.ToString(),
        Older is null ? "" : $"older={Uri.EscapeDataString(Older.ToString())}",
        Newer is null ? "" : $"newer={Uri.EscapeDataString(Newer.ToString())}",
        Page > 1 ? string.Create(CultureInfo.InvariantCulture, $"{Number}={Page}") : "",
    }.Where(part => part.Length > 0));
}
