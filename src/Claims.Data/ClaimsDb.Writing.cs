using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

public sealed partial class ClaimsDb
{
    private readonly List<DomainEvent> _recorded = [];
    private WriteUnit? _unit;

    /// <summary>Notes what happened to something that is no aggregate (a member, a setting); the next save appends it.</summary>
    public void Record(DomainEvent happened) => _recorded.Add(happened);

    /// <summary>
    /// Runs a unit of writing: takes the gate, opens one transaction, runs the work, saves what is left and commits. Inside another unit of
    /// the same context it joins that one. When it fails nothing is written and nothing stays tracked, so the work can be run again.
    /// </summary>
    /// <exception cref="DomainException">What the database refuses, by its code; <c>desk.busy</c>, <c>desk.read-only</c>.</exception>
    public async Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        if (_unit is { } outer)
        {
            return await outer.JoinAsync(work, cancellationToken);
        }

        var done = false;
        try
        {
            var result = await RunUnitAsync(work, cancellationToken);
            done = true;
            return result;
        }
        finally
        {
            if (!done)
            {
                ChangeTracker.Clear();
                _recorded.Clear();
            }
        }
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken = default) =>
        WriteAsync<bool>(async token => { await work(token); return true; }, cancellationToken);

    /// <summary>Runs queries that must see one state of the database, without taking the gate.</summary>
    public async Task<T> ReadAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await work(cancellationToken);
        }

        await using var transaction = await engine.BeginReadAsync(this, cancellationToken);
        return await work(cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>Waits on another thread, so that no synchronisation context can be locked up by it.</remarks>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        Task.Run(() => SaveChangesAsync(acceptAllChangesOnSuccess)).GetAwaiter().GetResult();

    /// <inheritdoc/>
    /// <remarks>A save that fails leaves nothing behind, and what was changed stays tracked with its events.</remarks>
    /// <exception cref="DomainException">What the database refuses, by its code; <c>desk.busy</c>, <c>desk.read-only</c>.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!acceptAllChangesOnSuccess)
        {
            throw new NotSupportedException("What is accepted is decided by the unit's own transaction.");
        }

        if (_recorded.Count == 0 && !ChangeTracker.HasChanges())
        {
            return 0;
        }

        return _unit is { } unit
            ? await SaveInAsync(unit, cancellationToken)
            : await RunUnitAsync(token => SaveInAsync(_unit!, token), cancellationToken);
    }

    /// <summary>Lets frozen rows of these tables be rewritten until <see cref="FreezeAsync"/>, in the unit that is under way; should it fail, they were never free.</summary>
    /// <exception cref="DomainException"><c>desk.read-only</c>: a protection is missing, and is not to be mended in silence.</exception>
    internal async Task UnfreezeAsync(IEnumerable<string> tables, CancellationToken cancellationToken)
    {
        if (await engine.FindBrokenTriggersAsync(this, cancellationToken) is { Count: > 0 } broken)
        {
            throw new DomainException("desk.read-only", [.. broken]);
        }

        _unit!.Scrubs = true;
        await engine.LiftUpdateTriggersAsync(this, tables, cancellationToken);
    }

    internal Task FreezeAsync(CancellationToken cancellationToken) => engine.CreateTriggersAsync(this, cancellationToken);

    private async Task<T> RunUnitAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is not null)
        {
            throw new InvalidOperationException("A reading transaction is open; write before or after it, not inside.");
        }

        engine.State.RequireWritable();
        using var pass = await engine.Gate.EnterAsync(cancellationToken);
        using var flow = engine.Gate.MarkFlow();
        var unit = _unit = new WriteUnit();
        try
        {
            await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
            await AddFormAsync(cancellationToken);
            var result = await work(cancellationToken);
            await SaveChangesAsync(cancellationToken);
            unit.RequireWhole();
            await transaction.CommitAsync(CancellationToken.None);
            unit.Committed();
            EndForm(written: true);
            engine.AfterCommit(unit.Scrubs);
            return result;
        }
        catch (Exception failure) when (engine.Translate(failure, Model) is { } refusal)
        {
            throw refusal;
        }
        finally
        {
            _unit = null;
            EndForm(written: false);
        }
    }

    private async Task<int> SaveInAsync(WriteUnit unit, CancellationToken cancellationToken)
    {
        await this.SightNewlyAnchoredAsync(cancellationToken);
        var events = unit.NewEvents(ChangeTracker, _recorded);
        await this.RequireFitAssigneesAsync(events, cancellationToken);
        using var appended = new AppendedRows(this);
        await NoticeBoard.TellAsync(this, events, appended, cancellationToken);
        var touched = await this.TouchedClaimsAsync(cancellationToken);
        var forms = ChangeTracker.Entries<SentForm>().Count(form => form.State == EntityState.Added);
        // Rows first: an entry holds what they are after the change. Accepted only then, so that a save that fails keeps what was changed.
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        if (events.Count > 0)
        {
            using var log = AuditAppender.Open(this);
            log.Append(events);
        }

        ChangeTracker.AcceptAllChanges();
        await this.IndexAsync(touched, cancellationToken);
        unit.Wrote(events);
        _recorded.Clear();
        return rows - appended.Count - forms;
    }
}
