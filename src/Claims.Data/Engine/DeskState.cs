namespace Claims.Data;

/// <summary>Whether the desk may be written to. A desk whose protections are incomplete starts read-only and says why.</summary>
public sealed class DeskState
{
    private volatile IReadOnlyList<string> _problems = [];

    /// <summary>Names of what is missing, empty on a sound desk.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public bool IsReadOnly => _problems.Count > 0;

    public void Report(IReadOnlyList<string> problems) => _problems = [.. problems];

    /// <exception cref="DomainException"><c>desk.read-only</c></exception>
    public void RequireWritable()
    {
        if (IsReadOnly)
        {
            throw new DomainException("desk.read-only", [.. _problems]);
        }
    }
}
