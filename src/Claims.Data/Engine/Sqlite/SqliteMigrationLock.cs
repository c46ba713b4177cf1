using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>EF's own lock around migrations on SQLite: a row that a killed process leaves behind.</summary>
internal static class SqliteMigrationLock
{
    public static async Task<bool> ExistsAsync(DbContext db, CancellationToken cancellationToken) =>
        await TableExistsAsync(db, cancellationToken)
        && await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM __EFMigrationsLock").SingleAsync(cancellationToken) > 0;

    public static async Task ClearAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (await TableExistsAsync(db, cancellationToken))
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
        }
    }

    private static async Task<bool> TableExistsAsync(DbContext db, CancellationToken cancellationToken) =>
        await db.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken) > 0;
}
