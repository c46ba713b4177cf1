using System.CommandLine;
using Claims.Data;
using Claims.Web.Composition;

namespace Claims.Web.Commands;

internal static class BackupCommand
{
    public static Command Create(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "The backup to write: a ZIP file. It appears when it is whole." };
        var keys = new Option<bool>("--keys") { Description = "Put the keys of the desk in as well, sealed with a passphrase." };
        var force = new Option<bool>("--force") { Description = "Replace an older backup of this name." };
        var command = new Command("backup", "Copy the database into one file, while the desk goes on.") { file, keys, force, Passphrases.From };
        command.SetAction(async (parsed, cancel) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            await using var host = CommandHost.Open(settings, output);
            var sealing = parsed.GetValue(keys)
                ? new KeysToSeal(KeyFolder.Find(host.Get<Engine>(), host.Environment), await Passphrases.ChooseAsync(parsed.GetValue(Passphrases.From), output, cancel))
                : null;
            var written = InvocationFolder.FullPath(parsed.GetRequiredValue(file));
            var manifest = await host.Get<DeskBackup>().WriteAsync(written, sealing, parsed.GetValue(force), cancel);
            await output.WriteLineAsync($"{written}: {manifest.Entries} entries of the history, {new FileInfo(written).Length} bytes, {(sealing is null ? "without keys" : "with keys")}.");
            await output.WriteLineAsync($"The database in it has SHA-256 {manifest.Sha256}, the history the root {manifest.Root}.");
        });
        return command;
    }
}
