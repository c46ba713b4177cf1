using System.CommandLine;
using Claims.Data;

namespace Claims.Web.Commands;

internal static class SearchCommand
{
    public static Command Create(string[] settings) => new("search", "The search index of the desk.") { Rebuild(settings) };

    private static Command Rebuild(string[] settings)
    {
        var command = new Command("rebuild", "Make the search index anew, while the desk goes on; it is made by itself where it is missing or of an older program.");
        command.SetAction(async (parsed, cancel) =>
        {
            await using var host = await CommandHost.StartAsync(settings, cancel);
            var output = parsed.InvocationConfiguration.Output;
            var claims = await host.Db.RebuildSearchAsync((done, all) => output.WriteLine($"{done} of {all} claims"), cancel);
            await output.WriteLineAsync($"The search index is made anew: {claims} claims.");
        });
        return command;
    }
}
