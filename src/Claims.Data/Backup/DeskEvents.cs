using System.Globalization;

namespace Claims.Data;

/// <summary>What happens to the desk as a whole.</summary>
internal static class DeskEvents
{
    /// <summary>The id under which the history of the desk is kept.</summary>
    public static readonly Guid Key = new("6465736b-0000-7000-8000-000000000001");

    /// <summary>The history goes on from a backup: whoever holds a checkpoint of what was replaced finds here where it parted.</summary>
    /// <param name="state">Of the database that came from the backup.</param>
    /// <param name="replaced">Of the one that it replaces, null where there was none that could be read.</param>
    public static DomainEvent RestoredFrom(LogState state, LogState? replaced, DateTimeOffset now) => new(
        AuditLog.RestoredKind,
        "desk",
        Key,
        Actor.Command,
        now,
        new Dictionary<string, string?>
        {
            ["branch"] = Text(Math.Max(state.Branch, replaced?.Branch ?? 0) + 1),
            ["size"] = Text(state.Size),
            ["root"] = state.Root,
            ["replacedSize"] = replaced is null ? null : Text(replaced.Size),
            ["replacedRoot"] = replaced?.Root,
        },
        new Dictionary<string, string>());

    /// <summary>The number of the branch that a restoration begins.</summary>
    public static int Branch(IReadOnlyDictionary<string, string?> facts) => int.Parse(facts["branch"]!, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
