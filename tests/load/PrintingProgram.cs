using Claims.Pdf;

namespace Claims.Load;

/// <summary>A program that prints the dossier, each time in a process of its own.</summary>
internal sealed record PrintingProgram(string Name, string Command, Func<PrintJob, IReadOnlyList<string>> Arguments)
{
    /// <summary>As the first argument: prints the dossier with the project's own writer.</summary>
    public const string Verb = "print-once";

    /// <param name="folder">Where a program may keep what it needs from one time to the next.</param>
    public static IReadOnlyList<PrintingProgram> All(string folder) =>
    [
        new("Claims.Pdf", Environment.ProcessPath!, job => [typeof(PrintingProgram).Assembly.Location, Verb, $"{job.Claims}", job.Pdf]),
        new("WeasyPrint", "weasyprint", job => [job.Html, job.Pdf]),
        new("Chromium", "chromium", job =>
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer",
            $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={job.Pdf}", new Uri(job.Html).AbsoluteUri,
        ]),
    ];

    /// <summary>Whether a command is a file, or stands on PATH.</summary>
    public static bool IsThere(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command)));

    public Task<Measured> RunAsync(PrintJob job, bool watched) => WatchedProcess.RunAsync(Command, Arguments(job), watched);

    /// <summary>What the process of the project's own writer does.</summary>
    public static void PrintOnce(int claims, string pdf) => File.WriteAllBytes(pdf, DocumentPrinter.Print(PrintSample.Of(claims)).Bytes);
}
