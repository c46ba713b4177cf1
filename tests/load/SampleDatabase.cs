using System.Diagnostics;
using System.Security.Cryptography;

namespace Claims.Load;

/// <summary>The sample desk, made by the program's own command and kept for the next run.</summary>
internal static class SampleDatabase
{
    private static readonly string[] Makers = ["Claims.Migrations.Sqlite.dll", "Claims.Domain.dll"];

    /// <returns>Path of the database.</returns>
    public static async Task<string> MakeAsync(int claims, TextWriter output)
    {
        var folder = Path.GetFullPath($"../../.artifacts/load/{claims}", Environment.CurrentDirectory);
        var (database, made) = (Path.Combine(folder, "claims.db"), Path.Combine(folder, "made"));
        var program = Path.Combine(AppContext.BaseDirectory, "Claims.Web.dll");
        // Made anew when the words of the sample, the program that makes it or the tables become others.
        string[] from = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seed", "sample")), .. Makers.Select(name => Path.Combine(AppContext.BaseDirectory, name))];
        var state = string.Join('\n', from.Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));
        if (File.Exists(made) && await File.ReadAllTextAsync(made) == state)
        {
            return database;
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        await output.WriteLineAsync($"Making {claims} claims in {folder}; the next run finds them there.");
        var clock = Stopwatch.StartNew();
        using var seed = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [program, "seed", "sample", "--claims", $"{claims}", $"--ConnectionStrings:Claims=Data Source={database}"]) { RedirectStandardOutput = true })!;
        await seed.StandardOutput.ReadToEndAsync();
        await seed.WaitForExitAsync();
        if (seed.ExitCode != 0)
        {
            throw new InvalidOperationException("The sample could not be made; the error stands above.");
        }

        await File.WriteAllTextAsync(made, state);
        await output.WriteLineAsync($"Made in {clock.Elapsed.TotalSeconds:0} s.");
        return database;
    }
}
