namespace Claims.Data;

/// <summary>A table whose rows are part of the state of what they belong to.</summary>
/// <param name="Kind">The kind of scope, <c>claim</c>.</param>
/// <param name="Name">Of the table.</param>
/// <param name="Owner">Expression of the id of what a row, <c>t</c>, belongs to.</param>
/// <param name="Join">How one gets there from the row, where its own columns do not say it.</param>
internal sealed record AuditedTable(string Kind, string Name, string Owner, string Join = "")
{
    /// <summary>By a column of its own.</summary>
    public static AuditedTable Of(string kind, string name, string column) => new(kind, name, $"t.\"{column}\"");

    /// <summary>By the row that a column names, and a column of that one.</summary>
    public static AuditedTable Of(string kind, string name, string column, string via, string viaColumn) =>
        new(kind, name, $"o.\"{viaColumn}\"", $"JOIN \"{via}\" AS o ON o.\"Id\" = t.\"{column}\"");

    /// <summary>All rows together.</summary>
    public static AuditedTable Whole(string kind, string name) => new(kind, name, $"'{SubjectScope.KeyOf(Guid.Empty)}'");
}
