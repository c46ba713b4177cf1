using System.Globalization;
using Claims.Data;

namespace Claims.Web.Histories;

/// <summary>Puts entries of the history in words: <c>history.claim.recorded</c> and so on, one sentence for each kind.</summary>
public sealed class HistoryWords(Texts texts)
{
    // These say why or what and are read with the sentence; all others are details.
    private static readonly string[] Spoken = ["reason", "note", "exact"];

    // The number that a sentence speaks of: of a version, a draft, a note, a capture, an edition, the entry that the history goes on behind.
    private static readonly string[] Numbers = ["version", "draft", "edition", "number", "scale", "size"];

    /// <param name="full">With everything that was written, and the hash.</param>
    public HistoryView Of(History history, bool full) => new([.. history.Entries.Select(entry => Line(entry, full))], history.Total, full);

    private HistoryLine Line(HistoryEntry entry, bool full)
    {
        var spoken = Spoken.Where(entry.Texts.ContainsKey).Select(field => entry.Texts[field] ?? texts["history.erased"]).ToList();
        return new(
            entry.Seq,
            entry.At,
            entry.Who ?? texts["history.command"],
            texts[$"history.{entry.Kind}", Numbers.Select(entry.Facts.GetValueOrDefault).FirstOrDefault(number => number is not null) ?? "", Word(entry)],
            spoken,
            full ? [.. entry.Texts.Where(text => !Spoken.Contains(text.Key)).Select(text => new HistoryText(texts[$"history.field.{Texts.Kebab(text.Key)}"], text.Value))] : [],
            entry.Hash);
    }

    private string Word(HistoryEntry entry) => entry.Kind switch
    {
        "claim.evidence-linked" or "claim.evidence-changed" => Of<Stance>(entry, "stance"),
        "claim.related" or "claim.unrelated" => $"{Of<RelationKind>(entry, "kind")} {entry.Facts.GetValueOrDefault("otherNumber")}",
        "claim.suggestion-dismissed" => entry.Facts.GetValueOrDefault("otherNumber") ?? "",
        "evidence.recorded" or "evidence.revised" when entry.Facts.GetValueOrDefault("rows") is { } rows =>
            texts.Count("history.with-series", int.Parse(rows, CultureInfo.InvariantCulture)),
        "claim.gate-excepted" or "claim.gate-exception-taken-back" => texts[$"gates.title.{entry.Facts.GetValueOrDefault("gate")}"],
        "claim.correction-opened" => entry.Facts.ContainsKey("correction") ? $" ({Of<CorrectionKind>(entry, "correction")})" : "",
        "claim.assigned" => entry.Facts.GetValueOrDefault("assigneeName") ?? texts["history.nobody"],
        "claim.planned" => $"{Due(entry)}, {Of<Priority>(entry, "priority")}",
        "contact.asked" or "contact.edited" => Of<ContactParty>(entry, "party"),
        "contact.answered" => Of<ContactOutcome>(entry, "outcome"),
        "claim.started-over" => texts["history.without", entry.Facts.GetValueOrDefault("outNames")],
        "interest.declared" => texts[entry.Facts.GetValueOrDefault("has") == "yes" ? "history.declared-some" : "history.declared-none"],
        "interest.stated" => texts[entry.Facts.GetValueOrDefault("has") == "yes" ? "history.stated-yes" : "history.stated-no"],
        "complaint.closed" => Of<ComplaintOutcome>(entry, "outcome"),
        "source.captured" => Of<CaptureMethod>(entry, "method"),
        _ when entry.Facts.GetValueOrDefault("roles") is { } roles => string.Join(", ", roles.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(role => texts.Of(Enum.Parse<Role>(role)))),
        _ => "",
    };

    private string Due(HistoryEntry entry) =>
        PartialDate.TryParse(entry.Facts.GetValueOrDefault("due"), out var due) ? texts["history.due", due] : texts["history.no-due-date"];

    private string Of<TEnum>(HistoryEntry entry, string fact)
        where TEnum : struct, Enum => Enum.TryParse<TEnum>(entry.Facts.GetValueOrDefault(fact), out var value) ? texts.Of(value) : "";
}

/// <summary>A part of the history in words, newest first: what the partial _History shows.</summary>
/// <param name="Total">How many entries there are in all.</param>
/// <param name="Full">With details and hashes.</param>
public sealed record HistoryView(IReadOnlyList<HistoryLine> Lines, int Total, bool Full);

/// <summary>One entry in words.</summary>
/// <param name="Spoken">Reasons, notes and exact words.</param>
/// <param name="Texts">What was written, by field.</param>
public sealed record HistoryLine(
    long Seq, DateTimeOffset At, string Who, string Sentence, IReadOnlyList<string> Spoken, IReadOnlyList<HistoryText> Texts, string Hash);

/// <param name="Label">What the field is called.</param>
/// <param name="Text">Null once erased.</param>
public sealed record HistoryText(string Label, string? Text);
