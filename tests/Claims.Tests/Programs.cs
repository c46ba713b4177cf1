using System.Diagnostics;

namespace Claims.Tests;

/// <summary>Programs of the machine that some tests need. A missing one skips the test with the reason, or fails it when CLAIMS_TESTS_REQUIRE_ALL=1.</summary>
internal static class Programs
{
    private static readonly bool RequireAll = Environment.GetEnvironmentVariable("CLAIMS_TESTS_REQUIRE_ALL") == "1";

    public static void Require(params string[] names)
    {
        var missing = names.Where(name => Find(name) is null).ToList();
        if (RequireAll)
        {
            Assert.True(missing.Count == 0, $"Not on PATH: {string.Join(", ", missing)}.");
        }

        Skip.If(missing.Count > 0, $"{string.Join(", ", missing)} not on PATH.");
    }

    /// <summary>strace, and a system that lets one process look at another.</summary>
    public static void RequireTracing()
    {
        Require("strace");
        var (code, _, errors) = Run("strace", ["-qq", "-e", "trace=none", "true"]);
        if (RequireAll)
        {
            Assert.True(code == 0, errors);
        }

        Skip.If(code != 0, $"No process may be traced here: {errors.Trim()}");
    }

    /// <summary>A program and the files that it is to run, by their paths.</summary>
    public static void RequireFiles(string program, IEnumerable<string> files)
    {
        Require(program);
        var missing = files.Where(file => !File.Exists(file)).ToList();
        if (RequireAll)
        {
            Assert.Empty(missing);
        }

        Skip.If(missing.Count > 0, $"Missing: {string.Join(", ", missing)}.");
    }

    /// <summary>What runs a .NET assembly: the host of this very process, where it is one.</summary>
    public static string DotNet => Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";

    /// <summary>Runs a program to its end; output and errors as text.</summary>
    /// <param name="environment">Variables to set beside the inherited ones.</param>
    public static (int ExitCode, string Output, string Errors) Run(string name, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment) =>
        RunIn("", name, arguments, environment);

    /// <summary>As <see cref="Run"/>, with a current folder of its own.</summary>
    public static (int ExitCode, string Output, string Errors) RunIn(string folder, string name, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(Find(name) ?? name, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{name} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>The full path of a program, or null when it is not on PATH.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
