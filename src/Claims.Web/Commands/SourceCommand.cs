using System.CommandLine;
using System.Globalization;
using Claims.Data;
using Claims.Web.Import;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Commands;

internal static class SourceCommand
{
    private const int ShownCharacters = 60;

    public static Command Create(string[] settings) => new("source", "Sources of the desk.") { AddText(settings) };

    private static Command AddText(string[] settings)
    {
        var source = new Argument<string>("SOURCE") { Description = "Id of the source, or a part of its title that no other has." };
        var file = new Argument<string>("FILE") { Description = "Text (.txt) or page (.html) to capture; it is kept with its SHA-256." };
        var windows = new Option<bool>("--windows-1252") { Description = "Read a file that is neither UTF-8 nor UTF-16 as Windows-1252." };
        var command = new Command("add-text", "Capture a text of a source and anchor the quotes that wait for it.") { source, file, windows, CommandHost.As };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var host = await CommandHost.StartAsync(settings, cancel);
            var by = await host.ActorAsync(parsed, cancel);
            var upload = await ReadAsync(parsed.GetRequiredValue(file), parsed.GetValue(windows), cancel);
            var id = await FindAsync(host.Db, parsed.GetRequiredValue(source), cancel);
            var ahead = await host.Db.SightAheadAsync(id, upload.Text!, cancel);
            var (_, quotes) = await host.Db.WriteAsync<(SourceText, IReadOnlyList<AnchoredQuote>)>(async unit =>
            {
                var found = await host.Db.LoadSourceAsync(id, unit) ?? throw new CommandException("The source has just been deleted.");
                return await host.Db.CaptureTextAsync(found, upload.Text!, upload.Method, upload.ToStored(by, host.Now), ahead, by, host.Now, unit);
            }, cancel);
            await PrintAsync(quotes, parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static async Task<SourceUpload> ReadAsync(string file, bool asWindows1252, CancellationToken cancel)
    {
        var path = InvocationFolder.FullPath(file);
        var length = new FileInfo(path).Length;
        if (length > Limits.FileBytes)
        {
            throw new DomainException("file.too-large", Path.GetFileName(path), Limits.FileBytes, length);
        }

        var upload = SourceUpload.Read(Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancel), asWindows1252);
        return upload.Text is not null
            ? upload
            : throw new CommandException($"{file} is neither UTF-8 nor UTF-16. If this reads rightly, add --windows-1252: {OneLine(upload.Beginning!)}");
    }

    private static async Task<SourceId> FindAsync(ClaimsDb db, string wanted, CancellationToken cancel)
    {
        var sources = await db.Sources.AsNoTracking().Select(source => new { source.Id, source.Title }).ToListAsync(cancel);
        var found = Guid.TryParse(wanted, out var id)
            ? sources.FindAll(source => source.Id.Value == id)
            : sources.FindAll(source => CultureInfo.InvariantCulture.CompareInfo.IndexOf(source.Title, wanted, CompareOptions.IgnoreCase) >= 0);
        return found switch
        {
            [var one] => one.Id,
            [] => throw new CommandException($"No source is called '{wanted}'."),
            _ => throw new CommandException($"Several sources fit '{wanted}': {string.Join(" | ", found.Select(source => source.Title))}."),
        };
    }

    private static async Task PrintAsync(IReadOnlyList<AnchoredQuote> quotes, TextWriter output)
    {
        foreach (var quote in quotes)
        {
            await output.WriteLineAsync($"{quote.ClaimNumber}  {Outcome(quote)}: {OneLine(quote.Exact)}");
        }

        await output.WriteLineAsync($"{quotes.Count(quote => quote.Anchored)} anchored, {quotes.Count(quote => !quote.Anchored)} not anchored");
    }

    private static string Outcome(AnchoredQuote quote) => quote switch
    {
        { Anchored: true } => "anchored",
        { Match: null } => "not anchored, the words are not in the text",
        { Match: QuoteMatch.Approximate } => "not anchored, only similar words are in the text",
        { Match: QuoteMatch.Normalised } => "not anchored, the text reads the same but not to the letter",
        { InPieces: true } => "not anchored, the words are in the text with others between them",
        _ => $"not anchored, {quote.Places} places fit",
    };

    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= ShownCharacters ? line : $"{line[..ShownCharacters].TrimEnd()} …";
    }
}
