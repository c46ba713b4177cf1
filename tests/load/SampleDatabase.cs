using System.Diagnostics;

namespace Claims.Load;

/// <summary>The sample desk, made by the program's own command and kept for the next run.</summary>
internal static class SampleDatabase
{
    /// <returns>Path of the database.</returns>
    public static async Task<string> MakeAsync(int claims, TextWriter output)
    {
        var folder = Path.GetFullPath($"../../.artifacts/load/{claims}", Environment.CurrentDirectory);
        var (database, made) = (Path.Combine(folder, "claims.db"), Path.Combine(folder, "made"));
        var program = Path.Combine(AppContext.BaseDirectory, "Claims.Web.dll");
        // A desk of an older program is migrated, not made anew, unless the sample itself became another.
        var state = string.Join('\n', Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seed", "sample")).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)} {new FileInfo(file).Length}"));
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
