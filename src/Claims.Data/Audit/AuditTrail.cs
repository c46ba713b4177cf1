using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Appends events to the history: numbers them inside the gate and adds their entries to the save that is under way.</summary>
internal static class AuditTrail
{
    public static async Task<Appended> AppendAsync(ClaimsDb db, IReadOnlyList<DomainEvent> events, CancellationToken cancellationToken)
    {
        var appended = new Appended(db);
        if (events.Count == 0)
        {
            return appended;
        }

        var seq = await db.AuditEntries.MaxAsync(e => (long?)e.Seq, cancellationToken) ?? 0;
        foreach (var happened in events)
        {
            seq++;
            var texts = happened.Texts
                .Select(t => AuditText.Of(seq, t.Key, t.Value, RandomNumberGenerator.GetBytes(AuditText.SaltBytes)))
                .ToList();
            appended.Add(AuditEntry.Of(seq, happened, texts));
            texts.ForEach(appended.Add);
        }

        return appended;
    }

    /// <summary>The rows added to a save; disposing takes them out of the tracker, written or not: nothing ever changes them.</summary>
    internal sealed class Appended(ClaimsDb db) : IDisposable
    {
        private readonly List<object> _rows = [];

        public int Rows => _rows.Count;

        public void Add(object row)
        {
            db.Add(row);
            _rows.Add(row);
        }

        public void Dispose() => _rows.ForEach(row => db.Entry(row).State = EntityState.Detached);
    }
}
