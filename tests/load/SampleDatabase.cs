using System.Diagnostics;
using System.Security.Cryptography;

namespace Claims.Load;

/// <summary>The sample desk, made by the program's own command and kept for the next run.</summary>
internal static class SampleDatabase
{
    /// <summary>What a sample is made of: its words, what makes it, and the tables. A desk that was made by older rules is one that newsrooms have.</summary>
    private static readonly string[] Makers = ["seed/sample", "src/Claims.Data/Seeding/Sample", "migrations/Sqlite/Migrations"];

    /// <returns>Path of the database.</returns>
    public static async Task<string> MakeAsync(int claims, TextWriter output)
    {
        var root = Path.GetFullPath("../..", Environment.CurrentDirectory);
        var folder = Path.Combine(root, ".artifacts", "load", $"{claims}");
        var (database, made) = (Path.Combine(folder, "claims.db"), Path.Combine(folder, "made"));
        var program = Path.Combine(AppContext.BaseDirectory, "Claims.Web.dll");
        var state = await StateAsync(root);
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

    // By their sources, because a program is another one after each commit.
    private static async Task<string> StateAsync(string root)
    {
        var lines = new List<string>();
        foreach (var file in Makers.SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder))).Order(StringComparer.Ordinal))
        {
            lines.Add($"{Path.GetFileName(file)} {Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(file)))}");
        }

        return string.Join('\n', lines);
    }
}
