using Claims.Data;
using Claims.Web.Audit;

namespace Claims.Web.Erasing;

/// <summary>Where a passage stands, in words: what the person sees who is about to erase it.</summary>
/// <param name="Counts">How many rows of each kind.</param>
/// <param name="Subjects">What holds it, by name, with its address and how many of its rows do.</param>
/// <param name="More">How many others there are that are not named.</param>
public sealed record FoundView(
    PassageFindings Findings, IReadOnlyList<string> Counts, IReadOnlyList<(string Name, string? Title, string? Address, int Rows)> Subjects, int More)
{
    public static FoundView Of(PassageFindings findings, IReadOnlyList<FoundSubject> named, Texts texts, Formats formats) => new(
        findings,
        CountsOf(findings.Rows.GroupBy(row => row.Table).Select(group => (group.Key, group.Count())), texts),
        [.. named.Select(subject => (
            AuditSubjects.Name(subject.Subject, subject.Name, texts, formats), subject.Name?.Number is null ? null : subject.Name.Title,
            AuditSubjects.Address(subject.Subject, subject.Id, subject.Name), subject.Rows))],
        findings.Rows.Where(row => row.Subject is not null).Select(row => (row.Subject, row.SubjectId)).Distinct().Count() - named.Count);

    /// <summary>"3 quotes", in the order of the alphabet.</summary>
    public static IReadOnlyList<string> CountsOf(IEnumerable<(string Table, int Rows)> tables, Texts texts) =>
        [.. tables.Select(table => texts.Count($"erasures.rows.{Texts.Kebab(table.Table)}", table.Rows)).Order(StringComparer.Create(texts.Culture, ignoreCase: true))];
}
