using Claims.Data;

namespace Claims.Tests.Web.Commands;

public sealed class AuditCommandsTests
{
    [Fact]
    public async Task A_sound_history_ends_with_0_a_changed_one_with_1_and_names_what()
    {
        using var line = await WithMemberAsync();

        var sound = await line.RunAsync("verify", "audit");
        line.Execute("UPDATE Members SET Name = 'Anders'");
        var changed = await line.RunAsync("verify", "audit");

        Assert.Equal((0, ""), (sound.Code, sound.Error));
        Assert.Contains("entries not yet anchored: no checkpoint kept elsewhere was given", sound.Output);
        Assert.EndsWith("Sound.\n", sound.Output.ReplaceLineEndings("\n"));
        Assert.Equal(1, changed.Code);
        Assert.Contains($"CHANGED Members {line.Read<string>("SELECT Id FROM Members")}: its rows are not what entry", changed.Output);
        Assert.DoesNotContain("Anders", changed.Output);
    }

    [Fact]
    public async Task An_exported_history_is_checked_without_the_database_and_holds_no_free_text()
    {
        using var line = await WithMemberAsync();
        await line.RunAsync("member", "add", "zwei@example.org", "--role", "editor");
        var file = Path.Combine(line.Folder, "log.txt");

        (await line.RunAsync("export", "audit", file)).Succeeds();
        using var elsewhere = new CommandLine();
        var sound = await elsewhere.RunAsync("verify", "audit", "--log", file);
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, text.Replace("\"kind\":\"member.added\"", "\"kind\":\"member.killed\"", StringComparison.Ordinal));
        var changed = await elsewhere.RunAsync("verify", "audit", "--log", file);
        await File.WriteAllTextAsync(file, text[..(text.Length / 2)]);
        var cut = await elsewhere.RunAsync("verify", "audit", "--log", file);

        Assert.Equal((0, ""), (sound.Code, sound.Error));
        Assert.Equal(1, changed.Code);
        Assert.Contains("its leaf hash is not that of its payload", changed.Output);
        Assert.Equal(2, cut.Code);
        Assert.DoesNotContain("example.org", text);
        Assert.False(File.Exists(elsewhere.Database));
    }

    [Fact]
    public async Task A_checkpoint_kept_elsewhere_tells_that_the_end_was_cut_off()
    {
        using var line = await WithMemberAsync();
        var entries = line.Read<long>("SELECT MAX(Seq) FROM AuditEntries");
        var file = await SignAsync(line);
        var fits = await line.RunAsync("verify", "audit", "--checkpoint", file);
        foreach (var table in new[] { "AuditCheckpoints", "AuditEntries", "AuditTexts", "AuditNodes" })
        {
            line.Execute($"DROP TRIGGER {table}_NoDelete");
        }

        line.Execute($"DELETE FROM AuditTexts WHERE Seq = {entries}; DELETE FROM AuditEntries WHERE Seq = {entries}; DELETE FROM AuditCheckpoints");
        var cut = await line.RunAsync("verify", "audit", "--checkpoint", file);

        Assert.Equal(0, fits.Code);
        Assert.Contains("0 entries not yet anchored", fits.Output);
        Assert.Equal(1, cut.Code);
        Assert.Contains($"knows more entries than the log has: its end, entries {entries} to {entries}, was cut off.", cut.Output);
    }

    [Fact]
    public async Task What_cannot_be_read_ends_with_2()
    {
        using var line = await WithMemberAsync();
        var file = line.Write("nichts.txt", "Guten Tag"u8.ToArray());
        using var empty = new CommandLine();

        Assert.Equal(2, (await line.RunAsync("verify", "audit", "--checkpoint", file)).Code);
        Assert.Equal(2, (await line.RunAsync("verify", "audit", "--log", file)).Code);
        Assert.Equal(2, (await line.RunAsync("verify", "audit", "--key", file)).Code);
        Assert.Equal(2, (await line.RunAsync("verify", "audit", "--log", Path.Combine(line.Folder, "nirgends"))).Code);
        var none = await empty.RunAsync("verify", "audit");
        Assert.Equal(2, none.Code);
        Assert.StartsWith("claims: There is no database", none.Error);
        Assert.False(File.Exists(empty.Database));
    }

    private static async Task<CommandLine> WithMemberAsync()
    {
        var line = new CommandLine();
        (await line.RunAsync("member", "add", "eins@example.org", "--role", "administrator", "--name", "Eins")).Succeeds();
        return line;
    }

    private static async Task<string> SignAsync(CommandLine line)
    {
        using var engine = new SqliteEngine($"Data Source={line.Database}", line.Folder);
        await using var db = new ClaimsDbFactory(engine).CreateDbContext();
        var signed = await new CheckpointWriter(new(Engines.KeyFolder(engine, line.Folder))).SignAsync(db, TimeProvider.System.GetUtcNow(), CancellationToken.None);
        return line.Write("checkpoint.txt", System.Text.Encoding.UTF8.GetBytes(signed!.ToString()));
    }
}
