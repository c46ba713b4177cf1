using System.CommandLine;
using Claims.Data;
using Claims.Web.Composition;

namespace Claims.Web.Commands;

internal static class RestoreCommand
{
    public static Command Create(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "A backup that this program has made." };
        var withoutKeys = new Option<bool>("--without-keys") { Description = "Leave the keys of the desk as they are, although the backup has some." };
        var command = new Command("restore", "Put a backup in the place of the database, after verifying it; the old database is kept beside. The desk must not be running.")
        {
            file, withoutKeys, Passphrases.From,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            await using var host = CommandHost.Open(settings, output);
            var path = InvocationFolder.FullPath(parsed.GetRequiredValue(file));
            var opening = HasKeys(path) && !parsed.GetValue(withoutKeys)
                ? new KeysToOpen(KeyFolder.Find(host.Get<Engine>(), host.Environment), await Passphrases.ReadAsync(parsed.GetValue(Passphrases.From), output, cancel))
                : null;
            var restored = await host.Get<DeskRestore>().RunAsync(path, opening, cancel);
            await DeskStart.PrepareAsync(host.Services, cancel);
            // Signed at once: until a checkpoint tells of the new branch, older ones that were kept elsewhere do not know it.
            await host.Get<CheckpointWriter>().SignAsync(host.Db, host.Now, cancel);
            await PrintAsync(restored, opening, host.Get<Engine>().Location, output);
        });
        return command;
    }

    private static bool HasKeys(string file)
    {
        using var backup = BackupFile.Open(file);
        return backup.Manifest.Keys is not null;
    }

    private static async Task PrintAsync(Restoration restored, KeysToOpen? keys, string database, TextWriter output)
    {
        await output.WriteLineAsync($"Restored {database}: {restored.Manifest.Entries} entries of the history, as of {restored.Manifest.Made.UtcDateTime:u}; it goes on as branch {restored.Branch}.");
        await output.WriteLineAsync(restored.KeptDatabase is { } kept ? $"The database that was there is kept as {kept}." : "There was no database before.");
        if (keys is not null)
        {
            await output.WriteLineAsync($"The keys are those of the backup.{(restored.KeptKeys is { } old ? $" Those that were there are kept in {old}." : "")}");
        }

        if (restored.RenewedTriggers.Count > 0)
        {
            await output.WriteLineAsync($"The database in the backup had lost or changed these triggers, which are made anew: {string.Join(", ", restored.RenewedTriggers)}.");
        }
    }
}
