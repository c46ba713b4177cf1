using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>The rows of an export, read while they are written, and how many they are.</summary>
public sealed record ClaimExport(int Count, IAsyncEnumerable<ClaimRow> Rows);

/// <summary>Reads exactly the rows that a list shows on all its pages.</summary>
public static class ClaimExportQuery
{
    /// <summary>Counts and reads in one state of the database; <paramref name="write"/> reads the rows to their end, none is kept.</summary>
    public static Task ClaimExportAsync(
        this ClaimsDb db, ClaimFilter filter, ClaimScope scope, Func<ClaimExport, CancellationToken, Task> write, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var seq = await db.NewestEntryAsync(token);
            var choices = await db.ChoicesAsync(seq, token);
            if (SearchText.Of(filter.Text) is { } text)
            {
                var found = (await db.FoundAsync(filter, text, scope, token)).Take(ClaimSearch.Best).ToList();
                var best = await db.RowsAsync(found, choices, token);
                await write(new(best.Count, best.ToAsyncEnumerable()), token);
                return true;
            }

            var rows = db.Told(db.Listed(db.Matching(filter, scope)).Sorted(filter.Sort, back: false));
            await write(new(await db.CountAsync(filter, scope, seq, token), Each(rows, row => row.ToRow(choices), token)), token);
            return true;
        },
        cancellationToken);

    /// <summary>The same for readers.</summary>
    public static Task StandingExportAsync(
        this ClaimsDb db, ClaimFilter filter, Func<ClaimExport, CancellationToken, Task> write, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var standing = await db.StandingAsync(filter, token);
            if (SearchText.Of(filter.Text) is { } text)
            {
                var found = (await db.FoundStandingAsync(standing, text, token)).Take(ClaimSearch.Best).ToList();
                var best = await db.StandingRowsAsync(found, token);
                await write(new(best.Count, best.Select(row => row.ToRow()).ToAsyncEnumerable()), token);
                return true;
            }

            await write(new(await db.StandingCountAsync(filter, standing, token), Each(standing.Behind(null, back: false), row => row.ToRow(), token)), token);
            return true;
        },
        cancellationToken);

    private static async IAsyncEnumerable<ClaimRow> Each<T>(IQueryable<T> rows, Func<T, ClaimRow> told, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return told(row);
        }
    }
}
