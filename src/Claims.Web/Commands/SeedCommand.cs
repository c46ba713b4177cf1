using System.CommandLine;
using Claims.Data;

namespace Claims.Web.Commands;

internal static class SeedCommand
{
    public static Command Create(string[] settings) => new("seed", "Load data that come with the program.") { Demo(settings), Sample(settings) };

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

    private static Command Sample(string[] settings)
    {
        var claims = new Option<int>("--claims") { Description = "How many claims, up to a million.", HelpName = "N", Required = true };
        claims.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > SampleSeeder.Most)
            {
                result.AddError($"--claims must be a number from 1 to {SampleSeeder.Most}.");
            }
        });
        var seed = new Option<int>("--seed") { Description = "The same number gives the same texts and figures on the same day.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var command = new Command("sample", "Fill an empty desk, or one that holds only the demonstration, with generated claims, for measuring.") { claims, seed };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var host = await CommandHost.StartAsync(settings, cancel);
            var output = parsed.InvocationConfiguration.Output;
            var count = parsed.GetValue(claims);
            await host.Get<SampleSeeder>().LoadAsync(count, parsed.GetValue(seed), host.Now, written => output.WriteLine($"{written} of {count} claims"), cancel);
            await output.WriteLineAsync("The sample is loaded. Its members have no password; member link gives one to whoever is to sign in.");
        });
        return command;
    }
}
