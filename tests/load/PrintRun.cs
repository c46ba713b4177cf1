using System.Globalization;

namespace Claims.Load;

/// <summary>Prints the same dossier with this project's writer, WeasyPrint and Chromium, in turns, and sets the medians side by side.</summary>
internal sealed class PrintRun(int claims, int rounds, TextWriter output)
{
    public const string Known = "print [--claims N (100)] [--rounds N (5)]";

    private sealed record Printed(double Seconds, double Memory, PdfFacts File);

    private sealed record Side(string Program, List<Printed> One, List<Printed> All)
    {
        public int Pages => All[0].File.Pages;

        public double Start => One.Median(printed => printed.Seconds);

        public double Seconds => All.Median(printed => printed.Seconds);

        public double PerSecond => Pages / Seconds;

        /// <summary>What the pages beyond the first claim's take: without the start of the program.</summary>
        public double FurtherPerSecond => (Pages - One[0].File.Pages) / (Seconds - Start);

        public double Memory => All.Median(printed => printed.Memory);

        public double Bytes => All.Median(printed => printed.File.Bytes);
    }

    public static PrintRun? Read(IReadOnlyList<string> args, TextWriter output) =>
        NumberFlags.Read(args, new Dictionary<string, int> { ["--claims"] = 100, ["--rounds"] = 5 }) is { } numbers ? new(numbers["--claims"], numbers["--rounds"], output) : null;

    public async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("claims-print-");
        try
        {
            var (one, all) = (PrintJob.Make(folder.FullName, 1), PrintJob.Make(folder.FullName, claims));
            var programs = PrintingProgram.All(folder.FullName);
            await output.WriteLineAsync($"{claims} claims, each time in a process of its own; {rounds} rounds in turn after one to warm up, medians");
            foreach (var missing in programs.Where(program => !program.IsThere))
            {
                await output.WriteLineAsync($"{missing.Command} is missing and left out.");
            }

            var sides = programs.Where(program => program.IsThere).ToDictionary(program => program, program => new Side(program.Name, [], []));
            // The first round fills the caches of the disk and does not count.
            for (var round = 0; round <= rounds; round++)
            {
                foreach (var (program, side) in round % 2 == 0 ? sides : sides.Reverse())
                {
                    var (small, whole) = (await PrintAsync(program, one), await PrintAsync(program, all));
                    if (round > 0)
                    {
                        side.One.Add(small);
                        side.All.Add(whole);
                    }
                }
            }

            Print([.. sides.Values]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Printed> PrintAsync(PrintingProgram program, PrintJob job)
    {
        var (seconds, memory) = await WatchedProcess.RunAsync(program.Command, program.Arguments(job));
        return new(seconds, memory, await PdfFacts.OfAsync(job.Pdf));
    }

    private void Print(IReadOnlyList<Side> sides)
    {
        output.WriteLine();
        Print("", "pages", "tagged", "start s", "all s", "pages/s", "of ours", "further/s", "of ours", "peak MB", "of ours", "file KB", "of ours");
        foreach (var side in sides)
        {
            string[] Beside(Func<Side, double> value, double unit) => [Number(value(side) / unit), (value(side) / value(sides[0])).ToString("0.000", CultureInfo.InvariantCulture)];
            Print(
            [
                side.Program, $"{side.Pages}", side.All[0].File.IsTagged ? "yes" : "no", Seconds(side.Start), Seconds(side.Seconds),
                .. Beside(one => one.PerSecond, 1), .. Beside(one => one.FurtherPerSecond, 1), .. Beside(one => one.Memory, 1 << 20), .. Beside(one => one.Bytes, 1 << 10),
            ]);
        }
    }

    private static string Number(double value) => value.ToString(value < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    private static string Seconds(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private void Print(params string[] cells) => output.WriteLine($"{cells[0],-11}{string.Concat(cells.Skip(1).Select(cell => cell.PadLeft(10)))}");
}
