using System.Data.Common;

namespace Claims.Data;

/// <summary>A checkpoint that was kept elsewhere.</summary>
/// <param name="File">What it is called.</param>
public sealed record OutsideCheckpoint(string File, SignedCheckpoint Kept);

/// <summary>Recomputes the log from the rows as they are and says what does not fit.</summary>
public static class AuditCheck
{
    /// <param name="signers">Whose signatures on checkpoints are known: the desk's key, and older ones.</param>
    public static Task<AuditReport> CheckLogAsync(
        this ClaimsDb db, IReadOnlyList<OutsideCheckpoint> outside, IReadOnlyList<CheckpointSigner> signers, CancellationToken cancellationToken = default)
    {
        var states = SubjectStates.Of(db.Model);
        return db.OnLogAsync((connection, transaction) => Run(connection, transaction, states, outside, signers, cancellationToken), cancellationToken);
    }

    internal static AuditReport Run(
        DbConnection connection,
        DbTransaction? transaction,
        SubjectStates states,
        IReadOnlyList<OutsideCheckpoint> outside,
        IReadOnlyList<CheckpointSigner> signers,
        CancellationToken cancellationToken)
    {
        var report = new AuditReport();
        var erasures = LoggedErasures.Read(connection, transaction);
        var newest = new SubjectsNewest(report);
        List<KnownCheckpoint> known = [.. CheckpointRows.Read(connection, transaction, report), .. outside.Select(Known)];
        using var entries = new EntryCheck(connection, transaction, report, known.Select(checkpoint => checkpoint.Checkpoint.Size), newest, erasures);
        entries.Run(cancellationToken);
        new CheckpointChecker(report, entries.Log, signers).Check(known);
        new StateCheck(connection, transaction, report, states, newest.All).Run(cancellationToken);
        new ContentCheck(connection, transaction, report, states, erasures).Run(cancellationToken);
        (report.Entries, report.Root) = (entries.Log.Size, entries.Log.Root);
        return report;
    }

    internal static KnownCheckpoint Known(OutsideCheckpoint outside) => new(outside.Kept.Checkpoint, outside.Kept.Signature, outside.Kept.PublicKey, outside.File);
}
