using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Appends events to the history: numbers them inside the gate and adds their entries to the save that is under way.</summary>
internal static class AuditTrail
{
    public static async Task AppendAsync(ClaimsDb db, IReadOnlyList<DomainEvent> events, AppendedRows appended, CancellationToken cancellationToken)
    {
        if (events.Count == 0)
        {
            return;
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
    }
}
