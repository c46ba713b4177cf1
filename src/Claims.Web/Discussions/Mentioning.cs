using System.Text;
using Claims.Data;

namespace Claims.Web.Discussions;

/// <summary>A name behind an @ that met nobody, or several.</summary>
/// <param name="Word">As it stands in the text.</param>
/// <param name="Choices">Who may be meant: who shares the name, else whose name comes nearest.</param>
/// <param name="Several">Several have it; else nobody does.</param>
public sealed record UnclearMention(string Word, IReadOnlyList<MemberChoice> Choices, bool Several);

/// <summary>Whom a comment calls, as far as it is clear.</summary>
/// <param name="Text">The text, with the whole name written out where a person chose one.</param>
public sealed record Mentioning(string Text, IReadOnlyCollection<MemberId> Members, IReadOnlyList<UnclearMention> Unclear)
{
    private const int MostChoices = 6;

    /// <param name="members">Who can be called.</param>
    /// <param name="answers">What the person answered for the names that were not clear.</param>
    /// <param name="before">The comment as it stood, when one is changed: whom it called decides between several, and what was no name stays none.</param>
    public static Mentioning Of(string text, IReadOnlyList<MemberChoice> members, IReadOnlyList<MeantInput> answers, ClaimComment? before = null)
    {
        var people = members.Select(member => (member.Id, member.Name)).ToList();
        var called = before?.Mentioned.Select(member => member.Id).ToHashSet() ?? [];
        var noNames = before is null ? [] : MentionReader.Read(before.Text, people).Where(place => place.Met.Count == 0)
            .Select(place => Word(before.Text, place)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (written, found, unclear, done) = (new StringBuilder(), new HashSet<MemberId>(), new List<UnclearMention>(), 0);
        foreach (var place in MentionReader.Read(text, people))
        {
            var word = Word(text, place);
            var answer = answers.FirstOrDefault(answer => string.Equals(answer.Word, word, StringComparison.OrdinalIgnoreCase))?.Member;
            var meant = members.FirstOrDefault(member => member.Id.ToString() == answer);
            var known = place.Met.Where(called.Contains).ToList();
            if (place.Met.Count == 1)
            {
                found.Add(place.Met[0]);
            }
            else if (meant is not null)
            {
                written.Append(text, done, place.Start - done).Append('@').Append(meant.Name);
                done = place.Start + place.Length;
                found.Add(meant.Id);
            }
            else if (known.Count == 1)
            {
                found.Add(known[0]);
            }
            else if (answer != MeantInput.Nobody && !noNames.Contains(word) && !unclear.Exists(other => string.Equals(other.Word, word, StringComparison.OrdinalIgnoreCase)))
            {
                unclear.Add(new(word, Nearest(word, place, members), place.Met.Count > 1));
            }
        }

        return new(written.Append(text, done, text.Length - done).ToString(), found, unclear);
    }

    private static string Word(string text, MentionPlace place) => text.Substring(place.Start + 1, place.Length - 1);

    private static List<MemberChoice> Nearest(string word, MentionPlace place, IReadOnlyList<MemberChoice> members) => place.Met.Count > 1
        ? [.. members.Where(member => place.Met.Contains(member.Id))]
        : [.. members.Select(member => (member, shared: MentionReader.Words(member.Name).Max(part => Shared(part, word)))).Where(near => near.shared > 1)
            .OrderByDescending(near => near.shared).Take(MostChoices).Select(near => near.member)];

    private static int Shared(string one, string other) =>
        one.Zip(other).TakeWhile(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second)).Count();
}
