namespace Claims.Data;

/// <summary>A file beside a database that is opened to hold a lock, and is never removed.</summary>
internal static class LockFile
{
    // What open() and LockFile answer when somebody else has the file: EAGAIN on Linux and macOS, sharing and lock violation on Windows.
    private static readonly int[] Taken = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <param name="share"><see cref="FileShare.None"/> to hold it alone, <see cref="FileShare.Read"/> to hold it with others.</param>
    /// <exception cref="IOException">Somebody else holds it (<see cref="IsTaken"/>), or it cannot be opened.</exception>
    public static FileStream Open(string file, FileShare share)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = share == FileShare.None ? FileAccess.ReadWrite : FileAccess.Read,
            Share = share,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(file, options);
    }

    public static bool IsTaken(IOException failure) => Taken.Contains(failure.HResult);
}
