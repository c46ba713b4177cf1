namespace Claims.Data;

/// <summary>What is being done to make or restore a backup.</summary>
public enum BackupPhase
{
    Copying = 1,
    Checking,
    Packing,
    Unpacking,
    Updating,
    Verifying,
    Replacing,

    /// <summary>A copy was made before the database is migrated; it lies in <see cref="BackupStep.File"/>.</summary>
    Kept,
}

/// <summary>How far it is.</summary>
/// <param name="Done">Bytes, where they are counted.</param>
/// <param name="All">Of how many.</param>
public sealed record BackupStep(BackupPhase Phase, long Done = 0, long All = 0, string? File = null);
