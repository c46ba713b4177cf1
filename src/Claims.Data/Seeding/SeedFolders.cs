namespace Claims.Data;

/// <summary>Where the seed files that come with the program lie.</summary>
public static class SeedFolders
{
    public static string Reference { get; } = Path.Combine(AppContext.BaseDirectory, "seed", "reference");

    public static string Demo { get; } = Path.Combine(AppContext.BaseDirectory, "seed", "demo");

    /// <summary>The words that a sample is written with.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "seed", "sample");
}
