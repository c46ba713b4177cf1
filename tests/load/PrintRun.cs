namespace Claims.Load;

/// <summary>Prints the same dossier with this project's writer, WeasyPrint and Chromium, in turns, and sets the medians side by side.</summary>
internal sealed class PrintRun(int claims, int rounds, TextWriter output)
{
    public const string Known = "print [--claims N (100)] [--rounds N (5)]";

    public static PrintRun? Read(IReadOnlyList<string> args, TextWriter output) =>
        NumberFlags.Read(args, new Dictionary<string, int> { ["--claims"] = 100, ["--rounds"] = 5 }) is { } numbers ? new(numbers["--claims"], numbers["--rounds"], output) : null;

    /// <returns>False where nothing could be measured.</returns>
    public async Task<bool> RunAsync()
    {
        if (!PrintingProgram.IsThere(PdfFacts.Program))
        {
            await output.WriteLineAsync($"{PdfFacts.Program} is missing, which counts the pages; it is in Debian's package poppler-utils.");
            return false;
        }

        var folder = Directory.CreateTempSubdirectory("claims-print-");
        try
        {
            var (one, all) = (PrintJob.Make(folder.FullName, "one", 1), PrintJob.Make(folder.FullName, "all", claims));
            var sides = await SidesAsync(folder.FullName);
            await output.WriteLineAsync($"{claims} claims; {rounds} rounds in turn after one to warm up, medians");
            // Watching takes time, so the round that warms up is the one that is watched, and it does not count.
            foreach (var side in sides)
            {
                await side.WatchAsync(one, all);
            }

            for (var round = 0; round < rounds; round++)
            {
                foreach (var side in round % 2 == 0 ? sides : Enumerable.Reverse(sides))
                {
                    await side.TimeAsync(one, all);
                }
            }

            PrintTable.Write(output, sides);
            return true;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<IReadOnlyList<PrintSide>> SidesAsync(string folder)
    {
        var programs = PrintingProgram.All(folder).ToLookup(program => PrintingProgram.IsThere(program.Command));
        foreach (var missing in programs[false])
        {
            await output.WriteLineAsync($"{missing.Command} is missing and left out.");
        }

        return [.. programs[true].Select(program => new PrintSide(program.Name, program.RunAsync)), new("warm", WarmWriter.RunAsync)];
    }
}
