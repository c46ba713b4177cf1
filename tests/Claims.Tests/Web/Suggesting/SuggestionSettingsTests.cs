using System.Text;
using Claims.Domain;
using Claims.Tests.Web.Commands;
using Claims.Web.Localization;
using Claims.Web.Suggesting;
using Microsoft.Extensions.Configuration;

namespace Claims.Tests.Web.Suggesting;

public sealed class SuggestionSettingsTests
{
    private static readonly string Default = File.ReadAllText(Path.Combine(Repository.Root, "seed/reference/suggestions.txt"));

    [Fact]
    public void Without_a_setting_the_weights_are_those_that_the_desk_comes_with() => Assert.Same(SuggestionWeights.Default, Read(null, "/"));

    [Fact]
    public void A_file_of_the_newsroom_is_read_from_the_folder_of_the_program()
    {
        using var line = new CommandLine();
        line.Write("own.txt", Encoding.UTF8.GetBytes(Default.Replace("number       = 1.5", "number = 7", StringComparison.Ordinal)));
        Assert.Equal(7, Read("own.txt", line.Folder).Of(SuggestionReason.Number));
    }

    [Fact]
    public async Task A_broken_file_stops_the_start_with_one_line_that_names_file_and_line()
    {
        using var line = new CommandLine();
        var file = line.Write("own.txt", Encoding.UTF8.GetBytes("# ours\nnmber = 2\n"));
        var outcome = await line.RunAsync("serve", "--urls", "http://127.0.0.1:0", $"--Claims:Suggestions={file}");
        outcome.Refuses($"Claims:Suggestions, {file}: Line 2 sets “nmber”");
    }

    [Fact]
    public async Task A_file_that_is_missing_stops_the_start_as_well()
    {
        using var line = new CommandLine();
        var outcome = await line.RunAsync("serve", "--urls", "http://127.0.0.1:0", "--Claims:Suggestions=/nowhere/own.txt");
        outcome.Refuses("/nowhere/own.txt");
    }

    private static SuggestionWeights Read(string? file, string root) => SuggestionSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection([new(SuggestionSettings.File, file)]).Build(), root, new TextCatalog());
}
