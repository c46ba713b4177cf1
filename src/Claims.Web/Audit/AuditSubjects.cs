using Claims.Data;
using Claims.Web.Lists;

namespace Claims.Web.Audit;

/// <summary>What entries are about, in the reader's words, and where it is shown.</summary>
public static class AuditSubjects
{
    /// <summary>Names of the subjects as the domain says them.</summary>
    public static readonly IReadOnlyList<string> All = ["claim", "source", "evidence", "claimant", "dossier", "complaint", "file", "member", "topic", "topics", "scale", "policy", "house", "desk", "erasure"];

    public static Options Options(string? chosen, Texts texts) =>
        Lists.Options.Of("about", texts["audit.index.anything"], chosen, All.Where(subject => subject != "topics").Select(subject => new Choice(subject, texts[$"audit.about.{subject}"])));

    /// <summary>What a subject is called: "2026-0042", a title, "Rating scale"; with its kind where it is gone.</summary>
    public static string Name(HistoryEntry entry, AuditName? name, Texts texts, Formats formats) => Name(entry.Subject, name, texts, formats);

    /// <inheritdoc cref="Name(HistoryEntry, AuditName?, Texts, Formats)"/>
    public static string Name(string subject, AuditName? name, Texts texts, Formats formats)
    {
        var kind = texts[$"audit.about.{subject}"];
        return name switch
        {
            { Number: { } number } => $"{kind} {number}",
            { TitleEn: { } english } when formats.Language == Language.En => $"{kind}: {english}",
            { Title: var day } when subject == "complaint" && TypedDay.Read(day) is { } received => $"{kind}: {formats.Day(received)}",
            { Title: var title } => $"{kind}: {title}",
            null => kind,
        };
    }

    /// <summary>Where it is shown; null where there is no page for it, or no longer.</summary>
    public static string? Address(HistoryEntry entry, AuditName? name) => Address(entry.Subject, entry.SubjectId, name);

    /// <inheritdoc cref="Address(HistoryEntry, AuditName?)"/>
    public static string? Address(string subject, Guid id, AuditName? name) => (subject, name) switch
    {
        ("claim", { Number: { } number }) => $"/claims/{number}",
        ("source", not null) => $"/sources/{id}",
        ("evidence", not null) => $"/evidence/{id}",
        ("dossier", not null) => $"/dossiers/{id}",
        ("complaint", not null) => $"/complaints/{id}",
        ("file", not null) => Files.FileAddress.Download(new(id), name.Title),
        ("scale", _) => "/scale",
        ("policy", _) => "/administration/gates",
        ("erasure", _) => $"/administration/erasures/{id}",
        ("member" or "topic" or "claimant", not null) => $"/administration/audit?about={subject}&of={id}",
        _ => null,
    };
}
