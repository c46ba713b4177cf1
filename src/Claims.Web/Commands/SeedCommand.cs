using System.CommandLine;

namespace Claims.Web.Commands;

internal static class SeedCommand
{
    public static Command Create(string[] settings) => new("seed", "Load data that come with the program.") { Demo(settings) };

    private static Command Demo(string[] settings)
    {
        var from = new Option<string?>("--from") { Description = "A folder of one's own, written as seed/README.md says; without it the demonstration that comes with the program.", HelpName = "FOLDER" };
        var command = new Command("demo", "Load the demonstration desk, all of it or nothing; loading it again changes nothing.") { from };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var host = await CommandHost.StartAsync(settings, cancel);
            DemoDesks.RequireAllowed(host.Configuration, host.Environment);
            var output = parsed.InvocationConfiguration.Output;
            var folder = parsed.GetValue(from) is { } typed ? InvocationFolder.FullPath(typed) : null;
            if (await DemoDesks.LoadAsync(host.Services, cancel, folder) is { } signIns)
            {
                await output.WriteLineAsync("The demonstration desk is loaded. Its passwords are shown this once:");
                await DemoDesks.PrintAsync(signIns, output);
            }
            else
            {
                await output.WriteLineAsync("The demonstration desk is there already; nothing was changed.");
            }
        });
        return command;
    }
}
