using System.Text;

namespace Claims.Tests.Web.Commands;

public sealed class SourceCommandTests
{
    [Fact]
    public async Task Add_text_captures_the_file_and_says_which_quotes_it_anchored()
    {
        using var line = await WithDemoAsync();
        var (title, exact) = Waiting(line);
        var file = line.Write("bericht.txt", Encoding.UTF8.GetBytes($"Vorher steht etwas.\n\n{exact}\n\nNachher auch."));

        var outcome = await line.RunAsync("source", "add-text", title[..^3].ToUpperInvariant(), file, "--as", "hanna.muster@example.org");

        outcome.Succeeds();
        Assert.Matches("anchored: ", outcome.Output);
        Assert.Matches("\n1 anchored, [0-9]+ not anchored\\s*$", outcome.Output);
        Assert.Equal("Hanna Muster", line.Read<string>("SELECT m.Name FROM SourceTexts t JOIN Members m ON m.Id = t.CapturedBy ORDER BY t.CapturedAt DESC LIMIT 1"));
        Assert.Equal(1, line.Read<long>("SELECT COUNT(*) FROM StoredFiles WHERE Name = 'bericht.txt'"));
        (await line.RunAsync("source", "add-text", title, file)).Refuses("exactly this text already");
    }

    [Fact]
    public async Task Without_as_the_command_line_is_the_one_who_captured()
    {
        using var line = await WithDemoAsync();
        var file = line.Write("bericht.txt", "Ein Text ohne Zitate."u8.ToArray());
        var id = line.Read<string>("SELECT Id FROM Sources WHERE TextCount = 0 LIMIT 1");

        var outcome = await line.RunAsync("source", "add-text", id, file);

        outcome.Succeeds();
        Assert.Contains("not anchored, the words are not in the text: ", outcome.Output);
        Assert.Equal("Command", line.Read<string>("SELECT ActorKind FROM AuditEntries WHERE Kind = 'source.captured' ORDER BY Seq DESC LIMIT 1"));
    }

    [Fact]
    public async Task A_source_that_is_not_there_or_not_the_only_one_is_refused()
    {
        using var line = await WithDemoAsync();
        var file = line.Write("bericht.txt", "Ein Text."u8.ToArray());

        (await line.RunAsync("source", "add-text", "Gibt es nicht", file)).Refuses("No source is called 'Gibt es nicht'");
        (await line.RunAsync("source", "add-text", "e", file)).Refuses("Several sources fit 'e'");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_as_text_is_refused()
    {
        using var line = await WithDemoAsync();
        var (title, _) = Waiting(line);
        var windows = line.Write("windows.txt", [.. "M"u8, 0xFC, .. "ller sagt"u8]);

        (await line.RunAsync("source", "add-text", title, Path.Combine(line.Folder, "nirgends.txt"))).Refuses("nirgends.txt");
        (await line.RunAsync("source", "add-text", title, line.Write("bild.png", [0x89, .. "PNG"u8]))).Refuses(".txt or .html");
        (await line.RunAsync("source", "add-text", title, windows)).Refuses("add --windows-1252: Müller sagt");
        (await line.RunAsync("source", "add-text", title, windows, "--windows-1252")).Succeeds();
    }

    private static async Task<CommandLine> WithDemoAsync()
    {
        var line = new CommandLine();
        (await line.RunAsync("seed", "demo")).Succeeds();
        return line;
    }

    private static (string Title, string Exact) Waiting(CommandLine line) => (
        line.Read<string>("SELECT s.Title FROM Sources s JOIN Quotes q ON q.SourceId = s.Id WHERE q.TextId IS NULL ORDER BY q.Id LIMIT 1"),
        line.Read<string>("SELECT Exact FROM Quotes WHERE TextId IS NULL ORDER BY Id LIMIT 1"));
}
