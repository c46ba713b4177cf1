using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Claims.Data;

/// <summary>Roots and proofs of the log (RFC 9162, section 2.1) from its kept tree, each in O(log n) reads. Inside a unit they see what it has saved.</summary>
public static class AuditLog
{
    /// <summary>The kind of the entry that tells of a restore: its facts are <c>branch</c>, the branch that begins, and <c>size</c> and <c>root</c> of the log that was restored.</summary>
    internal const string RestoredKind = "desk.restored";

    /// <summary>How many entries there are, and the root of their tree.</summary>
    public static Task<(long Size, byte[] Root)> RootAsync(this ClaimsDb db, CancellationToken cancellationToken = default) => db.OnLogAsync(
        (connection, transaction) =>
        {
            var size = AuditTree.Size(connection, transaction);
            return (size, AuditTree.Compute(connection, transaction, subtree => MerkleTree.Root(size, subtree)));
        },
        cancellationToken);

    /// <summary>The root of the first entries.</summary>
    public static Task<byte[]> RootAsync(this ClaimsDb db, long size, CancellationToken cancellationToken = default) => db.OnLogAsync(
        (connection, transaction) => AuditTree.Compute(connection, transaction, subtree => MerkleTree.Root(size, subtree)), cancellationToken);

    /// <summary>That an entry is among the first <paramref name="size"/>.</summary>
    /// <param name="seq">The entry's number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static Task<IReadOnlyList<byte[]>> InclusionProofAsync(this ClaimsDb db, long seq, long size, CancellationToken cancellationToken = default) => db.OnLogAsync(
        (connection, transaction) => AuditTree.Compute(connection, transaction, subtree => MerkleProofs.Inclusion(seq - 1, size, subtree)), cancellationToken);

    /// <summary>The same of several entries, in one read.</summary>
    /// <param name="seqs">Their numbers, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not.</exception>
    public static Task<IReadOnlyList<IReadOnlyList<byte[]>>> InclusionProofsAsync(this ClaimsDb db, IReadOnlyList<long> seqs, long size, CancellationToken cancellationToken = default) => db.OnLogAsync(
        (connection, transaction) => AuditTree.Compute<IReadOnlyList<IReadOnlyList<byte[]>>>(
            connection, transaction, subtree => [.. seqs.Select(seq => MerkleProofs.Inclusion(seq - 1, size, subtree))]),
        cancellationToken);

    /// <summary>That the first <paramref name="first"/> entries are the beginning of the first <paramref name="second"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer in the second.</exception>
    public static Task<IReadOnlyList<byte[]>> ConsistencyProofAsync(this ClaimsDb db, long first, long second, CancellationToken cancellationToken = default) => db.OnLogAsync(
        (connection, transaction) => AuditTree.Compute(connection, transaction, subtree => MerkleProofs.Consistency(first, second, subtree)), cancellationToken);

    /// <summary>The branch that the log is on: 0, and one more with each restore from a backup.</summary>
    public static async Task<int> BranchAsync(this ClaimsDb db, CancellationToken cancellationToken = default)
    {
        var payload = await db.AuditEntries.AsNoTracking().Where(entry => entry.Kind == RestoredKind).OrderByDescending(entry => entry.Seq).Select(entry => entry.Payload).FirstOrDefaultAsync(cancellationToken);
        if (payload is null)
        {
            return 0;
        }

        using var document = JsonDocument.Parse(payload);
        return int.Parse(document.RootElement.GetProperty("facts").GetProperty("branch").GetString()!, CultureInfo.InvariantCulture);
    }

    internal static Task<T> OnLogAsync<T>(this ClaimsDb db, Func<DbConnection, DbTransaction?, T> read, CancellationToken cancellationToken) => db.ReadAsync(
        _ => Task.FromResult(read(db.Database.GetDbConnection(), db.Database.CurrentTransaction?.GetDbTransaction())), cancellationToken);
}
