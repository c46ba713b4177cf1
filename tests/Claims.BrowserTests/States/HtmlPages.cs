using System.Text.Json;
using Claims.Tests;

namespace Claims.BrowserTests.States;

/// <summary>The pages as the desk sent them, kept to be read by the Nu Html Checker, all at once: starting it costs more time than the pages.</summary>
internal sealed class HtmlPages : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claims-html-").FullName;
    private readonly List<string> _names = [];

    /// <summary>What it says of pages that are as they should be: ASP.NET closes its fields with a slash; a suggestion is named by its sentence, which is no heading; claims are written in other languages than the page.</summary>
    private static readonly string[] Said = ["Trailing slash on void elements", "Article lacks heading", "This document appears to be written in"];

    /// <summary>Where tests/run puts it.</summary>
    private static string Checker => Path.Combine(Repository.Root, ".artifacts", "vnu", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    public static void Require()
    {
        Programs.Require("java");
        var there = File.Exists(Checker);
        Assert.True(there || Environment.GetEnvironmentVariable("CLAIMS_TESTS_REQUIRE_ALL") != "1", $"{Checker} is not there; tests/run fetches it.");
        Skip.IfNot(there, "The Nu Html Checker is not there; tests/run fetches it.");
    }

    /// <param name="name">What the page is called in a fault.</param>
    public void Keep(string name, string html)
    {
        lock (_names)
        {
            File.WriteAllText(Path.Combine(_folder, $"{_names.Count}.html"), html);
            _names.Add(name);
        }
    }

    /// <returns>What the checker finds wrong, one line each; the same fault of many pages once.</returns>
    public IReadOnlyList<string> Faults()
    {
        Assert.NotEmpty(_names);
        var (_, output, errors) = Programs.Run("java", ["-jar", Checker, "--format", "json", "--exit-zero-always", _folder]);
        using var answer = JsonDocument.Parse(errors.Length > 0 ? errors : output);
        return [.. answer.RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => !Said.Any(said => message.GetProperty("message").GetString()!.Contains(said, StringComparison.Ordinal)))
            .GroupBy(message => message.GetProperty("message").GetString())
            .Select(fault => $"html: {fault.Key} ({fault.Count()} times, {Name(fault.First())}) {Extract(fault.First())}")];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Name(JsonElement message) => _names[int.Parse(Path.GetFileNameWithoutExtension(message.GetProperty("url").GetString()!), System.Globalization.CultureInfo.InvariantCulture)];

    private static string Extract(JsonElement message) => message.TryGetProperty("extract", out var extract) ? extract.GetString()!.ReplaceLineEndings(" ") : "";
}
