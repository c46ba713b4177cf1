namespace Claims.Data;

/// <summary>Whose rows an entry's state is of: one subject (a claim with all that belongs to it), or a few small tables as a whole (all topics).</summary>
/// <param name="Kind"><c>claim</c>, <c>topics</c></param>
/// <param name="Key">The subject's id as the database has it, in capitals; of whole tables it is all zeros.</param>
internal readonly record struct SubjectScope(string Kind, string Key)
{
    /// <summary>Subjects that are one scope together: tables as a whole, whatever the entry's own id is.</summary>
    private static readonly Dictionary<string, string> Wholes = new(StringComparer.Ordinal)
    {
        ["topic"] = "topics",
        ["topics"] = "topics",
        ["scale"] = "scale",
        ["house"] = "house",
    };

    private static readonly string NoKey = KeyOf(Guid.Empty);

    public static SubjectScope Of(string subject, Guid id) =>
        Wholes.TryGetValue(subject, out var whole) ? new(whole, NoKey) : new(subject, KeyOf(id));

    /// <summary>A scope from the id as the database has it.</summary>
    public static SubjectScope Of(string subject, string key) =>
        Wholes.TryGetValue(subject, out var whole) ? new(whole, NoKey) : new(subject, key);

    public static bool IsWhole(string kind) => Wholes.ContainsValue(kind);

    /// <summary>The subjects whose entries are about a scope of this kind.</summary>
    public static IReadOnlyList<string> SubjectsOf(string kind) =>
        IsWhole(kind) ? [.. Wholes.Where(whole => whole.Value == kind).Select(whole => whole.Key)] : [kind];

    public static string KeyOf(Guid id) => id.ToString().ToUpperInvariant();
}
