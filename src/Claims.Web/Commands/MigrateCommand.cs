using System.CommandLine;
using Claims.Data;

namespace Claims.Web.Commands;

internal static class MigrateCommand
{
    public static Command Create(string[] settings)
    {
        var clearLock = new Option<bool>("--clear-lock") { Description = "First remove the lock that a killed migration has left. Only when no other is running." };
        var command = new Command("migrate", "Bring the database to this program's version and renew its triggers.") { clearLock };
        command.SetAction(async (parsed, cancel) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            await using var host = CommandHost.Open(settings, output);
            var applied = await host.Get<DeskMigrator>().MigrateAsync(parsed.GetValue(clearLock), cancel);
            await DeskStart.PrepareAsync(host.Services, cancel);
            foreach (var migration in applied)
            {
                await output.WriteLineAsync($"Applied {migration}.");
            }

            await output.WriteLineAsync($"{host.Get<Engine>().Location} is up to date.");
        });
        return command;
    }
}
