namespace Claims.Data;

/// <summary>A seed file that cannot be loaded: which one, where in it, and why.</summary>
public sealed class SeedException(string file, string place, string reason, Exception? inner = null) : Exception($"{file}, {place}: {reason}", inner)
{
    public string File { get; } = file;

    /// <summary>A JSON path with its line, or the key of the thing that the desk refuses.</summary>
    public string Place { get; } = place;
}
