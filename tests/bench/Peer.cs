using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Claims.Bench;

/// <summary>A peer in a process of its own that stays alive; the lines it speaks are told in <c>peers/serve.js</c>.</summary>
internal sealed class Peer : IDisposable
{
    private readonly Process _process;

    public Peer(string folder, string name)
    {
        _process = Process.Start(new ProcessStartInfo("node", Path.Combine(folder, "peers", $"{name}.js"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("Node does not start.");
    }

    public void Prepare(JsonNode shared) => Ask(new JsonObject { ["prepare"] = shared.DeepClone() });

    /// <summary>How long the peer took by its own clock, and what it found.</summary>
    public (TimeSpan Time, JsonNode Answer) Run(JsonNode input)
    {
        var response = Ask(new JsonObject { ["run"] = input.DeepClone() });
        return (TimeSpan.FromMicroseconds(response["nanoseconds"]!.GetValue<double>() / 1_000), response["answer"]!);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private JsonNode Ask(JsonObject request)
    {
        _process.StandardInput.WriteLine(request.ToJsonString());
        _process.StandardInput.Flush();
        return JsonNode.Parse(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The peer has ended."))!;
    }
}
