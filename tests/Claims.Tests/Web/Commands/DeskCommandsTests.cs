namespace Claims.Tests.Web.Commands;

public sealed class DeskCommandsTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("serve", "--help")]
    [InlineData("migrate", "--help")]
    [InlineData("seed", "demo", "--help")]
    [InlineData("seed", "sample", "--help")]
    [InlineData("member", "add", "--help")]
    [InlineData("member", "link", "--help")]
    [InlineData("source", "add-text", "--help")]
    [InlineData("dossier", "--help")]
    [InlineData("backup", "--help")]
    [InlineData("restore", "--help")]
    public async Task Every_command_explains_itself(params string[] words)
    {
        using var line = new CommandLine();

        var outcome = await line.RunAsync(words);

        outcome.Succeeds();
        Assert.Contains("Usage:", outcome.Output);
        Assert.False(File.Exists(line.Database));
    }

    [Theory]
    [InlineData("'migarte' is not known here", "migarte")]
    [InlineData("'--what' is not known here", "migrate", "--what")]
    [InlineData("Required command", "member")]
    [InlineData("from 1 to 1000000", "seed", "sample", "--claims", "0")]
    [InlineData("'--role' is required", "member", "add", "ada@example.org")]
    [InlineData("'boss' not recognized", "member", "add", "ada@example.org", "--role", "boss")]
    public async Task A_mistake_is_named_in_one_line(string said, params string[] words)
    {
        using var line = new CommandLine();

        (await line.RunAsync(words)).Refuses(said);
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_named_in_one_line()
    {
        using var line = new CommandLine();
        Directory.CreateDirectory(line.Database);

        (await line.RunAsync("migrate")).Refuses("unable to open database file");
    }

    [Fact]
    public async Task Serving_fails_in_one_line_too()
    {
        using var line = new CommandLine();

        (await line.RunAsync("--Claims:Demo=true", "--urls", "http://0.0.0.0:0", "--applicationName", "Claims.Web")).Refuses("Demonstration data are loaded only in Development");
    }

    [Fact]
    public async Task Migrate_makes_the_database_and_says_what_it_applied()
    {
        using var line = new CommandLine();

        var first = await line.RunAsync("migrate");
        var second = await line.RunAsync("migrate", "--clear-lock");

        first.Succeeds();
        second.Succeeds();
        Assert.Contains("_Initial.", first.Output);
        Assert.Equal($"{line.Database} is up to date.{Environment.NewLine}", second.Output);
        Assert.Equal(6, line.Read<long>("SELECT COUNT(*) FROM Ratings"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                File.GetUnixFileMode(Path.GetDirectoryName(line.Database)!));
        }
    }

    [Fact]
    public async Task A_desk_that_lost_a_trigger_says_so_until_it_is_migrated()
    {
        using var line = new CommandLine();
        (await line.RunAsync("migrate")).Succeeds();
        line.Execute("DROP TRIGGER Reviews_NoUpdate");

        (await line.RunAsync("member", "add", "ada@example.org", "--role", "reader")).Refuses("Missing: Reviews_NoUpdate. The command migrate mends it.");
        (await line.RunAsync("migrate")).Succeeds();
        (await line.RunAsync("member", "add", "ada@example.org", "--role", "reader")).Succeeds();
    }

    [Fact]
    public async Task The_demonstration_desk_is_loaded_once_and_only_for_this_machine()
    {
        using var line = new CommandLine();

        var first = await line.RunAsync("seed", "demo");
        var entries = line.Read<long>("SELECT COUNT(*) FROM AuditEntries");
        var second = await line.RunAsync("seed", "demo");
        var elsewhere = await line.RunAsync("seed", "demo", "--urls", "http://*:80");

        first.Succeeds();
        second.Succeeds();
        Assert.Equal(7, first.Output.Split('\n').Count(text => text.Contains("@example.org")));
        Assert.Contains("nothing was changed", second.Output);
        Assert.Equal(entries, line.Read<long>("SELECT COUNT(*) FROM AuditEntries"));
        elsewhere.Refuses("Demonstration data are loaded only in Development");
    }

    [Fact]
    public async Task A_desk_of_ones_own_is_loaded_from_its_folder_and_a_folder_without_one_is_refused()
    {
        using var line = new CommandLine();
        var empty = Directory.CreateTempSubdirectory("claims-seed-");

        var nothing = await line.RunAsync("seed", "demo", "--from", empty.FullName);
        empty.Delete();
        var own = await line.RunAsync("seed", "demo", "--from", Path.Combine(Repository.Root, "seed", "demo"));

        nothing.Refuses("members.json");
        own.Succeeds();
    }

    [Fact]
    public async Task A_sample_goes_into_an_empty_desk_and_says_how_far_it_is()
    {
        using var line = new CommandLine();

        var first = await line.RunAsync("seed", "sample", "--claims", "30");
        var second = await line.RunAsync("seed", "sample", "--claims", "30");

        first.Succeeds();
        Assert.Contains("30 of 30 claims", first.Output);
        Assert.Equal(30, line.Read<long>("SELECT COUNT(*) FROM Claims"));
        second.Refuses("This desk holds work already");
    }

    [Fact]
    public async Task The_search_index_is_made_anew_and_says_how_far_it_is()
    {
        using var line = new CommandLine();
        (await line.RunAsync("seed", "demo")).Succeeds();
        line.Execute("DELETE FROM SearchDesk");

        var rebuilt = await line.RunAsync("search", "rebuild");

        rebuilt.Succeeds();
        Assert.Contains("18 of 18 claims", rebuilt.Output);
        Assert.Equal(18, line.Read<long>("SELECT COUNT(*) FROM SearchDesk"));
    }
}
