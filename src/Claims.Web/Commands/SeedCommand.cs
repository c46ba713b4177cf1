using System.CommandLine;

namespace Claims.Web.Commands;

internal static class SeedCommand
{
    public static Command Create(string[] settings) => new("seed", "Load data that come with the program.") { Demo(settings) };

    private static Command Demo(string[] settings)
    {
        var command = new Command("demo", "Load the demonstration desk, all of it or nothing; loading it again changes nothing.");
        command.SetAction(async (parsed, cancel) =>
        {
            await using var host = await CommandHost.StartAsync(settings, cancel);
            DemoDesks.RequireAllowed(host.Configuration, host.Environment);
            var output = parsed.InvocationConfiguration.Output;
            if (await DemoDesks.LoadAsync(host.Services, cancel) is { } signIns)
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
