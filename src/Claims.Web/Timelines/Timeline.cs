namespace Claims.Web.Timelines;

/// <summary>What an entry of a time line is about.</summary>
public enum TimelineKind
{
    /// <summary>The time that a claimed figure is about.</summary>
    Period,
    Evidence,
    Statement,
    Verdict,
}

/// <summary>One thing on a time line, in the reader's words.</summary>
/// <param name="Name">What it is: "Belege 1 und 2".</param>
/// <param name="When">As precise as it is known: "Januar 2024".</param>
/// <param name="First">The first day that this can mean.</param>
/// <param name="Last">The last; the first again where the day is known.</param>
public sealed record TimelineEntry(TimelineKind Kind, string Name, string When, DateOnly First, DateOnly Last);

/// <summary>When that which was claimed took place, was said, documented and judged.</summary>
/// <param name="Alternative">All of it in words.</param>
/// <param name="Entries">At least two, the oldest first.</param>
public sealed record Timeline(string Alternative, IReadOnlyList<TimelineEntry> Entries)
{
    /// <summary>Null where fewer than two dates are known: there is nothing to be compared.</summary>
    /// <param name="evidence">Numbers of the notes, and when each was published.</param>
    /// <param name="judged">The day of the approval; null before.</param>
    public static Timeline? Of(Period? period, PartialDate? said, IEnumerable<(int Number, PartialDate? Published)> evidence, DateOnly? judged, Texts texts, Formats formats)
    {
        var entries = new List<TimelineEntry>();
        if (period is not null)
        {
            entries.Add(new(TimelineKind.Period, texts["timeline.period"], formats.Period(period), period.From.Earliest, period.To.Latest));
        }

        entries.AddRange(evidence.Where(piece => piece.Published is not null).GroupBy(piece => piece.Published!, piece => piece.Number)
            .Select(pieces => Dated(TimelineKind.Evidence, texts.Count("timeline.evidence", pieces.Count(), formats.List(pieces.Order().Select(number => formats.Number(number)))), pieces.Key)));
        if (said is not null)
        {
            entries.Add(Dated(TimelineKind.Statement, texts["timeline.statement"], said));
        }

        if (judged is { } day)
        {
            entries.Add(Dated(TimelineKind.Verdict, texts["timeline.verdict"], PartialDate.Of(day)));
        }

        entries = [.. entries.OrderBy(entry => entry.First).ThenBy(entry => entry.Last).ThenBy(entry => entry.Kind)];
        return entries.Count < 2 ? null : new(texts["timeline.alternative", string.Join("; ", entries.Select(entry => $"{entry.Name}: {entry.When}"))], entries);

        TimelineEntry Dated(TimelineKind kind, string name, PartialDate date) => new(kind, name, formats.Date(date), date.Earliest, date.Latest);
    }
}
