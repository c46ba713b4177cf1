namespace Claims.Domain;

/// <summary>An @ with a name behind it.</summary>
/// <param name="Start">Where the @ stands, in UTF-16 code units.</param>
/// <param name="Length">Of the @ and the name.</param>
/// <param name="Met">Whom the name means: one, several who share it, or nobody.</param>
public readonly record struct MentionPlace(int Start, int Length, IReadOnlyList<MemberId> Met);

/// <summary>
/// Finds whom a text calls. Behind an @ that no word, address or path goes before stands the whole name of a member, or one word of it, in capitals or
/// small letters; the longest name that stands there counts, and it ends where the word ends.
/// </summary>
public static class MentionReader
{
    public static IReadOnlyList<MentionPlace> Read(string text, IEnumerable<(MemberId Id, string Name)> members)
    {
        if (!text.Contains('@', StringComparison.Ordinal))
        {
            return [];
        }

        var called = Called(members);
        var places = new List<MentionPlace>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (Begins(text, at))
            {
                var (name, met) = called.FirstOrDefault(name => Stands(text, at + 1, name.Name), ("", []));
                places.Add(new(at, 1 + (met.Count > 0 ? name.Length : WordLength(text, at + 1)), met));
            }
        }

        return places;
    }

    /// <summary>Every name and word of a name, with those who have it, the longest first.</summary>
    private static List<(string Name, IReadOnlyList<MemberId> Met)> Called(IEnumerable<(MemberId Id, string Name)> members) =>
        [.. members.SelectMany(member => Words(member.Name).Append(member.Name).Select(name => (Name: name, member.Id)))
            .GroupBy(called => called.Name, called => called.Id, StringComparer.OrdinalIgnoreCase)
            .Select(group => (group.Key, (IReadOnlyList<MemberId>)[.. group.Distinct()]))
            .OrderByDescending(called => called.Key.Length)];

    /// <summary>The words of a name.</summary>
    public static IEnumerable<string> Words(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool Begins(string text, int at) =>
        at + 1 < text.Length && char.IsLetter(text[at + 1])
        && (at == 0 || char.IsWhiteSpace(text[at - 1]) || (!char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('.' or '-' or '_' or '+' or '/' or '@' or '=')));

    private static bool Stands(string text, int at, string name) =>
        string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0 && at + name.Length <= text.Length && !GoesOn(text, at + name.Length);

    private static int WordLength(string text, int at)
    {
        var end = at;
        while (end == at || GoesOn(text, end))
        {
            end++;
        }

        return end - at;
    }

    // A hyphen belongs to a name when letters follow it: "Anne" is not called by "@Anne-Marie".
    private static bool GoesOn(string text, int at) =>
        at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_' || (text[at] == '-' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])));
}
