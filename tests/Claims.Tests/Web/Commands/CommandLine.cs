using Claims.Web.Commands;
using Microsoft.Data.Sqlite;

namespace Claims.Tests.Web.Commands;

/// <summary>The program's command line on a database of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("claims-commands-").FullName;

    public string Database => Path.Combine(Folder, "data", "claims.db");

    /// <summary>Runs the program with these words; the settings point it at the database.</summary>
    public async Task<CommandOutcome> RunAsync(params string[] words)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await DeskCommands.RunAsync([.. words, $"--ConnectionStrings:Claims=Data Source={Database}", "--environment", "Testing"], output, error);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>One value straight from the file.</summary>
    public T Read<T>(string sql)
    {
        using var connection = Connect();
        using var command = new SqliteCommand(sql, connection);
        return (T)command.ExecuteScalar()!;
    }

    /// <summary>Changes the file past the program.</summary>
    public void Execute(string sql)
    {
        using var connection = Connect();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Writes a file into the folder and gives its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal sealed record CommandOutcome(int Code, string Output, string Error)
{
    /// <summary>It failed, and said so in one line.</summary>
    public void Refuses(string words)
    {
        Assert.Equal(1, Code);
        Assert.StartsWith("claims: ", Error, StringComparison.Ordinal);
        Assert.Contains(words, Error, StringComparison.Ordinal);
        Assert.Single(Error.TrimEnd().Split('\n'));
        Assert.Empty(Output);
    }

    public void Succeeds()
    {
        Assert.Empty(Error);
        Assert.Equal(0, Code);
    }
}
