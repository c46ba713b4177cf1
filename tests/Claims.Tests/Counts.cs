namespace Claims.Tests;

/// <summary>How often a property is tried, and from which seed: reduced in a plain run, in full with <c>--deep</c>. A seed that failed once becomes a fixed test.</summary>
internal static class Counts
{
    public static bool Deep { get; } = Environment.GetEnvironmentVariable("CLAIMS_TESTS_DEEP") == "1";

    /// <summary>The seed of this run; <c>CLAIMS_TESTS_SEED</c> repeats an earlier one.</summary>
    public static int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable("CLAIMS_TESTS_SEED"), out var seed) ? seed : Random.Shared.Next();

    public static int Of(int plain, int deep) => Deep ? deep : plain;
}
