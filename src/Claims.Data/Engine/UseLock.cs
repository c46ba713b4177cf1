namespace Claims.Data;

/// <summary>
/// Who uses a database: each process that has it open holds a file beside it, together with others; who puts another database in its place
/// must hold that file alone. So nobody replaces a database under a desk, and no desk starts on half a database.
/// </summary>
internal static class UseLock
{
    /// <param name="path">Full path of the database file.</param>
    /// <exception cref="DomainException"><c>desk.restoring</c></exception>
    public static IDisposable Share(string path) => Open(path, FileShare.Read, "desk.restoring");

    /// <exception cref="DomainException"><c>restore.in-use</c></exception>
    public static IDisposable TakeAlone(string path) => Open(path, FileShare.None, "restore.in-use");

    private static FileStream Open(string path, FileShare share, string refusal)
    {
        try
        {
            return LockFile.Open(path + "-use", share);
        }
        catch (IOException taken) when (LockFile.IsTaken(taken))
        {
            throw new DomainException(refusal);
        }
    }
}
