using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Claims.Data;

/// <summary>Reads what SQLite refused and says it in the domain's codes (result codes: sqlite.org/rescode.html).</summary>
internal static partial class SqliteErrors
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Full = 13, Constraint = 19;
    private const int Trigger = 1811, Unique = 2067, PrimaryKey = 1555, Check = 275, ForeignKey = 787;

    public static DomainException? Translate(Exception failure, IModel model)
    {
        if (failure is DbUpdateConcurrencyException stale)
        {
            // Identity answers for its own rows, and waits for this very exception.
            return stale.Entries.Any(e => e.Entity is Member) ? null : new DomainException("save.stale");
        }

        return failure switch
        {
            SqliteException error => Translate(error, model),
            DbUpdateException { InnerException: SqliteException error } => Translate(error, model),
            _ => null,
        };
    }

    private static DomainException? Translate(SqliteException error, IModel model) => error.SqliteErrorCode switch
    {
        Busy or Locked => new("desk.busy"),
        ReadOnly => new("desk.read-only"),
        Full => new("desk.disk-full"),
        Constraint => error.SqliteExtendedErrorCode switch
        {
            // SQLite reports a key with ON DELETE RESTRICT as if a trigger had refused.
            Trigger => new(Detail(error) == "FOREIGN KEY constraint failed" ? "save.reference" : Detail(error)),
            Unique or PrimaryKey => new(ConstraintCodes.OfUnique(UniqueNames(Detail(error), model))),
            ForeignKey => new("save.reference"),
            Check when ConstraintCodes.Of(After(Detail(error))) is { } code => new(code),
            _ => null,
        },
        _ => null,
    };

    // The message is "SQLite Error 19: 'UNIQUE constraint failed: Members.NormalizedEmail'."; a trigger's own message stands there alone.
    private static string Detail(SqliteException error) =>
        Quoted().Match(error.Message) is { Success: true } match ? match.Groups[1].Value : error.Message;

    private static string After(string detail) => detail[(detail.IndexOf(": ", StringComparison.Ordinal) + 2)..];

    // SQLite names the columns of an index, not the index.
    private static IReadOnlyList<string> UniqueNames(string detail, IModel model)
    {
        var failed = After(detail).Split(", ").Order(StringComparer.Ordinal).ToList();
        return [.. model.GetRelationalModel().Tables.SelectMany(table =>
            table.Indexes.Where(i => i.IsUnique).Select(i => (i.Name, i.Columns))
                .Concat(table.UniqueConstraints.Select(u => (u.Name, u.Columns)))
                .Where(c => c.Columns.Select(column => $"{table.Name}.{column.Name}").Order(StringComparer.Ordinal).SequenceEqual(failed))
                .Select(c => c.Name))];
    }

    [GeneratedRegex("^SQLite Error [0-9]+: '(.*)'\\.$", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
