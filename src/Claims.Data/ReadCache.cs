using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>
/// What was read for everybody and is read again and again: counts and choices. It holds until anything at the desk changes: every change leaves
/// an audit entry, also those of a command in a second process, so the number of the newest entry says whether it still holds.
/// </summary>
internal sealed class ReadCache
{
    private const int MaxEntries = 1_000;

    private readonly ConcurrentDictionary<string, (long Seq, object Value)> _kept = new(StringComparer.Ordinal);

    /// <summary>The kept value, or what <paramref name="read"/> reads now; to be called inside <see cref="ClaimsDb.ReadAsync"/>, so that both see one state.</summary>
    public async Task<T> GetAsync<T>(string key, long seq, Func<Task<T>> read)
        where T : notnull
    {
        if (_kept.TryGetValue(key, out var kept) && kept.Seq == seq)
        {
            return (T)kept.Value;
        }

        var value = await read();
        if (_kept.Count >= MaxEntries)
        {
            _kept.Clear();
        }

        _kept[key] = (seq, value);
        return value;
    }
}

/// <summary>Reads the number of the newest audit entry.</summary>
internal static class NewestEntryQuery
{
    public static async Task<long> NewestEntryAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        await db.AuditEntries.MaxAsync(entry => (long?)entry.Seq, cancellationToken) ?? 0;
}
