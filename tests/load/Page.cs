using Microsoft.Data.Sqlite;

namespace Claims.Load;

/// <summary>What is measured: addresses of one page, asked for in turn.</summary>
internal static class Page
{
    /// <summary>How many claims are opened in turn, spread evenly over the desk.</summary>
    private const int Files = 100;

    private static readonly string[] Words =
    [
        "Milliarden", "Energie", "Wohnungen", "Strompreis", "Import", "Ausfuhr", "Krankenhaus", "Schulen", "inflation", "rents", "Arbeitslose", "Prozent 2024", "Verkehr", "Euro Haushalt", "Ministerium",
    ];

    /// <summary>The pages that fail the run where they are too slow; a search costs what its words cost, on both sides.</summary>
    public static readonly IReadOnlySet<string> Held = new HashSet<string> { "list", "file" };

    /// <summary>By its name, how its addresses are found in a desk.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, IReadOnlyList<string>>> All = new Dictionary<string, Func<string, IReadOnlyList<string>>>
    {
        ["list"] = _ => ["/claims"],
        ["file"] = Spread,
        ["search"] = _ => [.. Words.Select(words => $"/claims?q={Uri.EscapeDataString(words)}")],
    };

    private static List<string> Spread(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Number FROM (SELECT Number, row_number() OVER (ORDER BY Number) AS Row, count(*) OVER () AS Total FROM Claims) WHERE Row % max(1, Total / $files) = 0 LIMIT $files";
        command.Parameters.AddWithValue("$files", Files);
        using var reader = command.ExecuteReader();
        var addresses = new List<string>();
        while (reader.Read())
        {
            addresses.Add($"/claims/{reader.GetString(0)}");
        }

        return addresses;
    }
}
