using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Claims.Data;

/// <summary>One transaction's worth of writing: which events it has written, and whether all of its parts succeeded.</summary>
internal sealed class WriteUnit
{
    private readonly HashSet<DomainEvent> _written = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Aggregate> _aggregates = new(ReferenceEqualityComparer.Instance);
    private bool _broken;

    /// <summary>What it overwrites must not stay behind in any file.</summary>
    public bool Scrubs { get; set; }

    /// <summary>Runs the work of an inner unit; when that fails, the outer one cannot commit any more.</summary>
    public async Task<T> JoinAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work(cancellationToken);
        }
        catch
        {
            _broken = true;
            throw;
        }
    }

    public void RequireWhole()
    {
        if (_broken)
        {
            throw new InvalidOperationException("A part of this unit failed and was passed over; nothing of it is written.");
        }
    }

    /// <summary>The events of the tracked aggregates that are not written yet, then those recorded, in the order of their times.</summary>
    /// <exception cref="InvalidOperationException">Something was changed and no event tells of it.</exception>
    public IReadOnlyList<DomainEvent> NewEvents(ChangeTracker tracker, IReadOnlyList<DomainEvent> recorded)
    {
        var events = new List<DomainEvent>();
        var untold = new List<string>();
        foreach (var entry in tracker.Entries())
        {
            if (entry.Entity is not Aggregate aggregate)
            {
                continue;
            }

            var before = events.Count;
            events.AddRange(aggregate.Events.Where(e => !_written.Contains(e)));
            if (events.Count > before)
            {
                _aggregates.Add(aggregate);
            }
            else if (IsChanged(entry))
            {
                untold.Add(entry.Metadata.ShortName());
            }
        }

        events.AddRange(recorded);
        if (events.Count == 0)
        {
            untold.AddRange(tracker.Entries().Where(IsUntoldPart).Select(e => e.Metadata.ShortName()));
        }

        return untold.Count == 0
            ? [.. events.OrderBy(e => e.At)]
            : throw new InvalidOperationException($"Changed without an event: {string.Join(", ", untold.Distinct())}.");
    }

    public void Wrote(IEnumerable<DomainEvent> events) => _written.UnionWith(events);

    /// <summary>Clears the events of everything written; only now is it sure that they stay.</summary>
    public void Committed()
    {
        foreach (var aggregate in _aggregates.Where(a => a.Events.All(_written.Contains)))
        {
            aggregate.ClearEvents();
        }
    }

    // A part of an aggregate (a quote, a link) is a domain type of its own to EF, and changes only with an event of its root.
    private static bool IsUntoldPart(EntityEntry entry) =>
        IsChanged(entry) && entry.Entity is not IPersonal && entry.Entity.GetType().Assembly == typeof(Aggregate).Assembly;

    private static bool IsChanged(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
}
