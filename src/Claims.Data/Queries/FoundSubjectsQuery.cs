namespace Claims.Data;

/// <summary>Something that holds the passage, with how many of its rows do.</summary>
/// <param name="Name">What it is called; null where it is gone.</param>
public sealed record FoundSubject(string Subject, Guid Id, AuditName? Name, int Rows);

/// <summary>Names what holds a passage.</summary>
public static class FoundSubjectsQuery
{
    /// <summary>The first of each kind, those with the most rows before the others.</summary>
    /// <param name="most">So many of each kind.</param>
    public static Task<IReadOnlyList<FoundSubject>> FoundSubjectsAsync(this ClaimsDb db, PassageFindings findings, int most, CancellationToken cancellationToken) => db.ReadAsync<IReadOnlyList<FoundSubject>>(
        async token =>
        {
            var subjects = findings.Rows.Where(row => row.Subject is not null).GroupBy(row => (Subject: row.Subject!, row.SubjectId))
                .Select(group => new FoundSubject(group.Key.Subject, group.Key.SubjectId, null, group.Count()))
                .GroupBy(subject => subject.Subject).SelectMany(kind => kind.OrderByDescending(subject => subject.Rows).ThenBy(subject => subject.Id).Take(most)).ToList();
            var names = await db.AuditNamesAsync([.. subjects.Select(subject => (subject.Subject, subject.Id))], token);
            return [.. subjects.Select(subject => subject with { Name = names.GetValueOrDefault((subject.Subject, subject.Id)) })];
        },
        cancellationToken);
}
