using System.Text.Json.Nodes;

namespace Claims.Bench;

/// <summary>Something that we and a peer do with the same inputs.</summary>
/// <param name="Name">Also that of the peer's script, <c>peers/NAME.js</c>.</param>
/// <param name="Shared">What the peer is handed once, before all cases.</param>
/// <param name="Notes">Lines of ours alone, measured after the rounds.</param>
internal sealed record Benchmark(string Name, JsonNode Shared, IReadOnlyList<Case> Cases, Func<IEnumerable<string>> Notes)
{
    /// <summary>What is said of our answer and the peer's where they may differ; without it they must be the same.</summary>
    public Func<JsonNode, JsonNode, string>? Agreement { get; init; }

    /// <summary>How many of <see cref="Things"/> one case holds.</summary>
    public int PerCase { get; init; } = 1;

    /// <summary>What is counted by the second, as the table names it.</summary>
    public string Things { get; init; } = "cases";
}

/// <summary>One input of both sides.</summary>
/// <param name="Input">What the peer is handed.</param>
/// <param name="Run">What is measured on our side.</param>
/// <param name="Answer">What our side finds, in the peer's words, so that the two can be compared; not measured.</param>
internal sealed record Case(string Name, JsonNode Input, Action Run, Func<JsonNode> Answer);
