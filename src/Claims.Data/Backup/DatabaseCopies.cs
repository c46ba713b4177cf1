using System.Data.Common;

namespace Claims.Data;

/// <summary>How the whole database of one engine becomes one file, how that file is looked at, and how it is put back.</summary>
internal abstract class DatabaseCopies
{
    /// <summary>The engine's name in a backup.</summary>
    public abstract string Engine { get; }

    /// <summary>Whether there is a database to copy.</summary>
    public abstract bool Exists { get; }

    /// <summary>A folder beside the database, on the same volume, whose name tells what it is for.</summary>
    public abstract string Beside(string name);

    /// <summary>Copies one committed state into a new file, while others go on reading and writing.</summary>
    /// <param name="copied">Told how many bytes of how many are copied.</param>
    public abstract void Copy(string file, Action<long, long> copied, CancellationToken cancellationToken);

    /// <summary>Opens a copy that nobody else uses.</summary>
    public abstract DbConnection Connect(string file);

    /// <summary>An engine whose database is a copy.</summary>
    public abstract Engine OpenAsDesk(string file);

    /// <summary>What is wrong with an opened copy, in the engine's words; null when it is sound.</summary>
    public abstract string? FindDamage(DbConnection copy);

    /// <summary>Keeps every other process from opening the database, until disposed.</summary>
    /// <exception cref="DomainException"><c>restore.in-use</c></exception>
    public abstract IDisposable TakeAlone();

    /// <summary>What can be read of the database while it is taken; null where there is none, or it cannot be read.</summary>
    public abstract LogState? FindState();

    /// <summary>Puts a file in the place of the database, in one step that cannot be seen half done, and keeps the old one beside.</summary>
    /// <param name="stamp">Ends the name of what is kept.</param>
    /// <returns>The name of what was kept, null where there was nothing.</returns>
    /// <exception cref="DomainException"><c>restore.in-use</c></exception>
    public abstract string? Replace(string file, string stamp);

    /// <summary>What the engine's own failure means; null when it is no refusal.</summary>
    public abstract DomainException? Translate(Exception failure);
}
