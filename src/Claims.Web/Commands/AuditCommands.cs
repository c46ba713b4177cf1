using System.CommandLine;
using System.Data.Common;
using System.Security.Cryptography;
using Claims.Data;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Commands;

/// <summary>Checks the history and writes it to a file: <c>verify audit</c>, <c>export audit</c>.</summary>
internal static class AuditCommands
{
    private const int Sound = 0;
    private const int Changed = 1;
    private const int CannotTell = 2;
    private const int MostLines = 200;

    public static Command Verify(string[] settings)
    {
        var log = new Option<string?>("--log") { Description = "Check a file written by \"export audit\" instead of the database.", HelpName = "FILE" };
        var checkpoints = new Option<string[]>("--checkpoint") { Description = "A checkpoint that was kept elsewhere; may be given more than once.", HelpName = "FILE" };
        var keys = new Option<string[]>("--key") { Description = "A key of the desk (PEM) beside the one it has now; may be given more than once.", HelpName = "FILE" };
        var command = new Command("audit", "Recompute the history from the rows as they are. Ends with 0 where all is sound, 1 where something was changed, 2 where it cannot tell.") { log, checkpoints, keys };
        command.SetAction(async (parsed, cancel) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                var outside = (parsed.GetValue(checkpoints) ?? []).Select(ReadCheckpoint).ToList();
                var signers = (parsed.GetValue(keys) ?? []).Select(ReadKey).ToList();
                return await TellAsync(await CheckAsync(settings, parsed.GetValue(log), outside, signers, cancel), output);
            }
            catch (Exception failure) when (failure is CommandException or DomainException or IOException or UnauthorizedAccessException or FormatException or CryptographicException or DbException or ArgumentException)
            {
                await error.WriteLineAsync($"claims: {CommandErrors.Line(failure is FormatException or CryptographicException or DbException ? new CommandException(failure.Message) : failure)}");
                return CannotTell;
            }
        });
        return command;
    }

    public static Command Export(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write." };
        var command = new Command("audit", "Write the history without its free texts to a file, which \"verify audit --log FILE\" checks without the database.") { file };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var host = CommandHost.Open(settings);
            await RequireDatabaseAsync(host, cancel);
            var path = InvocationFolder.FullPath(parsed.GetRequiredValue(file));
            await using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
            var entries = await host.Db.WriteLogAsync(stream, host.Get<CheckpointKey>().Find(), cancel);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{path}: {entries} entries");
        });
        return new Command("export", "Write what the desk keeps to a file.") { command };
    }

    private static async Task<AuditReport> CheckAsync(string[] settings, string? log, List<OutsideCheckpoint> outside, List<CheckpointSigner> signers, CancellationToken cancel)
    {
        if (log is not null)
        {
            await using var stream = File.OpenRead(InvocationFolder.FullPath(log));
            return AuditLogFile.Check(stream, outside, signers, cancel);
        }

        await using var host = CommandHost.Open(settings);
        await RequireDatabaseAsync(host, cancel);
        return await host.Db.CheckLogAsync(outside, host.Get<CheckpointKey>().Find() is { } own ? [own, .. signers] : signers, cancel);
    }

    private static async Task RequireDatabaseAsync(CommandHost host, CancellationToken cancel)
    {
        var location = host.Get<Engine>().Location;
        if (Path.IsPathFullyQualified(location) && !File.Exists(location))
        {
            throw new CommandException($"There is no database {location}.");
        }

        if ((await host.Db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            throw new CommandException("The database is of an older version; the command migrate brings it up to date.");
        }
    }

    private static OutsideCheckpoint ReadCheckpoint(string file) => SignedCheckpoint.Parse(File.ReadAllText(InvocationFolder.FullPath(file))) is { } signed
        ? new(Path.GetFileName(file), signed)
        : throw new CommandException($"{file} is no checkpoint of a desk.");

    private static CheckpointSigner ReadKey(string file) =>
        CheckpointSigner.OfPem(File.ReadAllText(InvocationFolder.FullPath(file))) ?? throw new CommandException($"{file} holds no key.");

    private static async Task<int> TellAsync(AuditReport report, TextWriter output)
    {
        foreach (var finding in report.Findings.Take(MostLines))
        {
            await output.WriteLineAsync($"{(finding.IsProof ? "CHANGED" : "UNSURE ")} {finding.Sentence}");
        }

        if (report.Count > MostLines)
        {
            await output.WriteLineAsync($"... and {report.Count - MostLines} more.");
        }

        foreach (var note in report.Notes.Take(MostLines))
        {
            await output.WriteLineAsync(note);
        }

        await output.WriteLineAsync($"{report.Entries} entries, root {Convert.ToHexStringLower(report.Root)}");
        var (code, words) = report switch
        {
            { IsBroken: true } => (Changed, "Not sound: something was changed behind the desk's back."),
            { IsUnsure: true } => (CannotTell, "Nothing was found changed, but not everything could be checked."),
            _ => (Sound, "Sound."),
        };
        await output.WriteLineAsync(words);
        return code;
    }
}
