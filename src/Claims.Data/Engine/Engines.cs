namespace Claims.Data;

/// <summary>Chooses the engine by the connection string.</summary>
public static class Engines
{
    public const string DefaultConnection = "Data Source=data/claims.db";

    /// <param name="connectionString">Null means the default: one file in the data folder.</param>
    /// <param name="contentRoot">Full path from which a relative file counts.</param>
    /// <exception cref="ArgumentException">It is no connection string, or names no file.</exception>
    public static Engine Choose(string? connectionString, string contentRoot) => new SqliteEngine(connectionString ?? DefaultConnection, contentRoot);

    /// <summary>Where keys are kept: beside a database that is a file, in the content root's data folder when it is a server.</summary>
    /// <param name="contentRoot">Full path.</param>
    public static string KeyFolder(Engine engine, string contentRoot) => Path.IsPathFullyQualified(engine.Location)
        ? Path.Combine(Path.GetDirectoryName(engine.Location)!, "keys")
        : Path.Combine(contentRoot, "data", "keys");
}
