using Claims.Data;

namespace Claims.Tests.Web.Commands;

public sealed class BackupCommandTests
{
    [Fact]
    public async Task A_desk_goes_into_a_file_and_comes_back_with_its_keys()
    {
        using var line = new CommandLine();
        (await line.RunAsync("member", "add", "ada@example.org", "--role", "reader")).Succeeds();
        var (backup, passphrase) = (Path.Combine(line.Folder, "desk.zip"), line.Write("passphrase", "drei kleine Wörter\n"u8.ToArray()));
        WriteKey(line, "old");

        var made = await line.RunAsync("backup", backup, "--keys", "--passphrase-file", passphrase);
        var again = await line.RunAsync("backup", backup);
        var forced = await line.RunAsync("backup", backup, "--force", "--keys", "--passphrase-file", passphrase);
        (await line.RunAsync("member", "add", "bea@example.org", "--role", "reader")).Succeeds();
        WriteKey(line, "new");
        var restored = await line.RunAsync("restore", backup, "--passphrase-file", passphrase);

        made.Succeeds();
        Assert.Contains("with keys", made.Output);
        again.Refuses("--force");
        forced.Succeeds();
        restored.Succeeds();
        Assert.Contains("branch 1", restored.Output);
        Assert.Contains("claims.replaced-", restored.Output);
        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(line.Folder, "data", "keys", "key-1.xml")));
        Assert.Equal("ada@example.org", line.Read<string>("SELECT group_concat(Email) FROM Members"));
        Assert.Equal(1, line.Read<long>("SELECT COUNT(*) FROM AuditEntries WHERE Kind = 'desk.restored'"));
        (await line.RunAsync("member", "add", "cleo@example.org", "--role", "reader")).Succeeds();
        (await line.RunAsync("verify", "audit")).Succeeds();
    }

    [Fact]
    public async Task A_checkpoint_kept_of_what_was_replaced_is_of_a_known_branch()
    {
        using var line = new CommandLine();
        (await line.RunAsync("member", "add", "ada@example.org", "--role", "reader")).Succeeds();
        var backup = Path.Combine(line.Folder, "desk.zip");
        (await line.RunAsync("backup", backup)).Succeeds();
        (await line.RunAsync("member", "add", "bea@example.org", "--role", "reader")).Succeeds();
        var checkpoint = line.Write("kept.txt", System.Text.Encoding.UTF8.GetBytes($"{await SignAsync(line)}"));

        (await line.RunAsync("restore", backup)).Succeeds();
        var verified = await line.RunAsync("verify", "audit", "--checkpoint", checkpoint);

        Assert.True(verified.Code == 0, verified.Output + verified.Error);
        Assert.Contains("known branch", verified.Output);
    }

    [Fact]
    public async Task Keys_may_be_left_as_they_are()
    {
        using var line = new CommandLine();
        (await line.RunAsync("migrate")).Succeeds();
        var (backup, passphrase) = (Path.Combine(line.Folder, "desk.zip"), line.Write("passphrase", "drei kleine Wörter"u8.ToArray()));
        WriteKey(line, "old");
        (await line.RunAsync("backup", backup, "--keys", "--passphrase-file", passphrase)).Succeeds();
        WriteKey(line, "new");

        Assert.Contains("does not open the keys", (await line.RunAsync("restore", backup, "--passphrase-file", line.Write("other", "drei andere Wörter"u8.ToArray()))).Error);
        (await line.RunAsync("restore", backup, "--without-keys")).Succeeds();

        Assert.Equal("new", await File.ReadAllTextAsync(Path.Combine(line.Folder, "data", "keys", "key-1.xml")));
    }

    [Fact]
    public async Task Without_a_terminal_the_passphrase_comes_from_a_file()
    {
        using var line = new CommandLine();
        (await line.RunAsync("migrate")).Succeeds();
        WriteKey(line, "old");
        var backup = Path.Combine(line.Folder, "desk.zip");

        if (Console.IsInputRedirected)
        {
            (await line.RunAsync("backup", backup, "--keys")).Refuses("--passphrase-file");
        }

        (await line.RunAsync("backup", backup, "--keys", "--passphrase-file", line.Write("short", "kurz"u8.ToArray()))).Refuses("at least 12 characters");
        Assert.False(File.Exists(backup));
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_in_one_line()
    {
        using var line = new CommandLine();

        (await line.RunAsync("backup", Path.Combine(line.Folder, "desk.zip"))).Refuses("There is no database at");
        (await line.RunAsync("restore", Path.Combine(line.Folder, "nowhere.zip"))).Refuses("Could not find file");
        (await line.RunAsync("restore", line.Write("text.zip", "no backup"u8.ToArray()))).Refuses("no backup of Claims");
        Assert.False(File.Exists(line.Database));
    }

    // As a desk signs that is served.
    private static async Task<SignedCheckpoint> SignAsync(CommandLine line)
    {
        using var engine = new SqliteEngine($"Data Source={line.Database}", line.Folder);
        await using var db = new ClaimsDbFactory(engine).CreateDbContext();
        var key = new CheckpointKey(Path.Combine(line.Folder, "data", "keys"));
        return (await new CheckpointWriter(key).SignAsync(db, DateTimeOffset.UnixEpoch.AddYears(60), CancellationToken.None))!;
    }

    private static void WriteKey(CommandLine line, string key)
    {
        var folder = Directory.CreateDirectory(Path.Combine(line.Folder, "data", "keys")).FullName;
        File.WriteAllText(Path.Combine(folder, "key-1.xml"), key);
    }
}
