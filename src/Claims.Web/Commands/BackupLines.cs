using System.Globalization;
using Claims.Data;

namespace Claims.Web.Commands;

/// <summary>Says how far a backup is: a line for each part of it, and for what takes long one at every tenth.</summary>
internal sealed class BackupLines(TextWriter output) : IProgress<BackupStep>
{
    private const long Megabyte = 1024 * 1024;
    private const long Long = 64 * Megabyte;

    private BackupPhase _phase;
    private long _tenth;

    public void Report(BackupStep value)
    {
        if (value.Phase != _phase)
        {
            (_phase, _tenth) = (value.Phase, 0);
            output.WriteLine(Words(value));
        }

        var tenth = value.All < Long ? 0 : value.Done * 10 / value.All;
        if (tenth > _tenth)
        {
            _tenth = tenth;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {value.Done / Megabyte} of {value.All / Megabyte} MB"));
        }
    }

    private static string Words(BackupStep step) => step.Phase switch
    {
        BackupPhase.Copying => "Copying the database ...",
        BackupPhase.Checking => "Checking the copy ...",
        BackupPhase.Packing => "Packing ...",
        BackupPhase.Unpacking => "Unpacking the database ...",
        BackupPhase.Updating => "Bringing it to this program's version ...",
        BackupPhase.Verifying => "Verifying its history ...",
        BackupPhase.Replacing => "Putting it in place ...",
        BackupPhase.Kept => $"Before migrating, the database was copied to {step.File}.",
        _ => step.Phase.ToString(),
    };
}
