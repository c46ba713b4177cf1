using System.Globalization;

namespace Claims.Data;

/// <summary>A checkpoint that the log is compared with.</summary>
/// <param name="File">The file that it was kept in outside; null for one of the database or the exported log.</param>
internal sealed record KnownCheckpoint(Checkpoint Checkpoint, byte[] Signature, byte[]? PublicKey, string? File)
{
    public string Table => File ?? "AuditCheckpoints";

    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Checkpoint.Branch}/{Checkpoint.Size}");

    public string Name => string.Create(CultureInfo.InvariantCulture, $"{(File is null ? "The kept checkpoint" : $"The checkpoint {File}")} of {Checkpoint.Size} entries (branch {Checkpoint.Branch}, {Checkpoint.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC)");
}

/// <summary>Compares checkpoints with the log that was recomputed: who signed them, whether they fit, and what they still say.</summary>
internal sealed class CheckpointChecker(AuditReport report, LogChecker log, IReadOnlyList<CheckpointSigner> signers)
{
    public void Check(IReadOnlyList<KnownCheckpoint> known)
    {
        var trusted = known.Where(IsSigned).OrderBy(checkpoint => checkpoint.Checkpoint.Size).ThenBy(checkpoint => checkpoint.Checkpoint.Branch).ToList();
        var here = trusted.Where(checkpoint => RestoreBefore(checkpoint) is null).ToList();
        var fitting = here.Where(Fits).ToList();
        foreach (var other in trusted.Except(here))
        {
            Explain(other, fitting);
        }

        NameFirst([.. here.Where(checkpoint => checkpoint.Checkpoint.Size <= log.Size && !Fits(checkpoint))], fitting);
        foreach (var longer in here.Where(checkpoint => checkpoint.Checkpoint.Size > log.Size))
        {
            report.Changed(longer.Table, longer.Key, $"{longer.Name} knows more entries than the log has: its end, entries {Number(log.Size + 1)} to {Number(longer.Checkpoint.Size)}, was cut off.");
        }

        NoteAnchor(known, fitting);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private bool Fits(KnownCheckpoint known) => log.Roots.TryGetValue(known.Checkpoint.Size, out var root) && root.AsSpan().SequenceEqual(known.Checkpoint.Root);

    // The restore that left this checkpoint behind on the branch before, where there is one.
    private AuditRestore? RestoreBefore(KnownCheckpoint known) =>
        log.Restores.Find(restore => restore.Branch > known.Checkpoint.Branch && restore.Seq <= known.Checkpoint.Size);

    private bool IsSigned(KnownCheckpoint known)
    {
        var own = known is { File: not null, PublicKey: not null } && signers.Count == 0 ? CheckpointSigner.Of(known.PublicKey) : null;
        if (signers.Append(own).FirstOrDefault(signer => signer?.KeyId == known.Checkpoint.KeyId) is not { } signer)
        {
            report.Unsure(known.Table, known.Key, signers.Count == 0
                ? $"{known.Name} cannot be checked, because there is no key."
                : $"{known.Name} is signed by a key that is not known here: {known.Checkpoint.KeyId}. An older key of the desk is given with --key.");
            return false;
        }

        if (signer.HasSigned(known.Checkpoint, known.Signature))
        {
            return true;
        }

        if (known.File is null)
        {
            report.Changed(known.Table, known.Key, $"{known.Name} does not bear the signature of the desk's key: it was changed or made up.");
        }
        else
        {
            report.Unsure(known.Table, known.Key, $"{known.Name} does not bear the signature of the desk's key, so the file is not what the desk gave out.");
        }

        return false;
    }

    // The log goes on from a backup: that is believed where the desk signed for the branch that tells of it.
    private void Explain(KnownCheckpoint known, IReadOnlyList<KnownCheckpoint> fitting)
    {
        var restore = RestoreBefore(known)!;
        if (fitting.Any(later => later.Checkpoint.Branch >= restore.Branch && later.Checkpoint.Size >= restore.Seq))
        {
            report.Note($"{known.Name} is of a known branch: the desk was restored from a backup of {Number(restore.Seq - 1)} entries, and entry {Number(restore.Seq)} begins branch {restore.Branch}.");
        }
        else
        {
            report.Unsure(known.Table, known.Key, $"{known.Name} is of the branch before entry {Number(restore.Seq)}, which tells of a restore that no checkpoint of the desk's key covers.");
        }
    }

    private void NameFirst(IReadOnlyList<KnownCheckpoint> broken, IReadOnlyList<KnownCheckpoint> fitting)
    {
        if (broken.Count == 0)
        {
            return;
        }

        var first = broken[0];
        var before = fitting.Where(checkpoint => checkpoint.Checkpoint.Size < first.Checkpoint.Size).Select(checkpoint => checkpoint.Checkpoint.Size).DefaultIfEmpty().Max();
        var more = broken.Count == 1 ? "" : $" So do {broken.Count - 1} later ones.";
        report.Changed(first.Table, first.Key, $"{first.Name} no longer fits: what was written in entries {Number(before + 1)} to {Number(first.Checkpoint.Size)} was rewritten.{more}");
    }

    private void NoteAnchor(IReadOnlyList<KnownCheckpoint> known, IReadOnlyList<KnownCheckpoint> fitting)
    {
        var anchor = fitting.Where(checkpoint => checkpoint.File is not null).Select(checkpoint => checkpoint.Checkpoint.Size).DefaultIfEmpty().Max();
        var loose = log.Size - anchor;
        var entries = loose == 1 ? "1 entry" : $"{Number(loose)} entries";
        report.Note(known.Any(checkpoint => checkpoint.File is not null)
            ? $"{entries} not yet anchored by a checkpoint kept elsewhere."
            : $"{entries} not yet anchored: no checkpoint kept elsewhere was given, and without one nobody can show from inside that the end was not cut off or rewritten.");
    }
}
