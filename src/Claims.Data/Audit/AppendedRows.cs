using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>The rows that a save adds of itself; disposing takes them out of the tracker, written or not: nothing that is tracked changes them.</summary>
internal sealed class AppendedRows(ClaimsDb db) : IDisposable
{
    private readonly List<object> _rows = [];

    public int Count => _rows.Count;

    public void Add(object row)
    {
        db.Add(row);
        _rows.Add(row);
    }

    public void Dispose() => _rows.ForEach(row => db.Entry(row).State = EntityState.Detached);
}
