using System.Globalization;
using System.Text.RegularExpressions;
using Claims.Data;

namespace Claims.Web.Audit;

/// <summary>The filter of the audit trail as it stands in the address: <c>?who=…&amp;kind=verdict&amp;about=claim&amp;of=2026-0042&amp;from=2026-11-01&amp;to=2026-11-30</c>.</summary>
public sealed partial record AuditSearch(string? Who, string? Kind, string? About, string? Of, string? From, string? To)
{
    /// <summary>Value of <see cref="Who"/> for the command line.</summary>
    public const string Command = "command";

    public bool IsEmpty => Parts.All(part => string.IsNullOrWhiteSpace(part.Value));

    /// <summary>As the query of an address, without its question mark; empty when nothing is filtered.</summary>
    public string Query => string.Join('&', Parts.Where(part => !string.IsNullOrWhiteSpace(part.Value)).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!.Trim())}"));

    private KeyValuePair<string, string?>[] Parts =>
        [new("who", Who), new("kind", Kind), new("about", About), new("of", Of), new("from", From), new("to", To)];

    /// <summary>What it asks for; what cannot be read is named by its parameter and the code of its sentence.</summary>
    /// <param name="claim">Finds a claim by its number.</param>
    public async Task<(AuditFilter Filter, IReadOnlyList<(string Field, string Code)> Faults)> ReadAsync(
        AuditKinds kinds, Formats formats, Func<string, Task<Guid?>> claim)
    {
        var faults = new List<(string, string)>();
        var (subject, id) = await SubjectAsync(claim, faults);
        var member = Guid.TryParse(Who, out var who) ? new MemberId(who) : (MemberId?)null;
        if (member is null && Who is not (null or "" or Command))
        {
            faults.Add(("who", "audit.who-unknown"));
        }

        var found = kinds.Find(Kind);
        if (found is null && !string.IsNullOrWhiteSpace(Kind))
        {
            faults.Add(("kind", "audit.kind-unknown"));
        }

        var (from, to) = (Day(From, "from", faults), Day(To, "to", faults));
        if (from > to)
        {
            faults.Add(("to", "audit.days-reversed"));
        }

        return (new()
        {
            Member = member,
            Command = Who == Command,
            Kinds = found,
            Subject = subject,
            SubjectId = id,
            From = from is { } first ? formats.StartOf(first) : null,
            Until = to is { } last && last < DateOnly.MaxValue ? formats.StartOf(last.AddDays(1)) : null,
        }, faults);
    }

    private async Task<(string? Subject, Guid? Id)> SubjectAsync(Func<string, Task<Guid?>> claim, List<(string, string)> faults)
    {
        var (about, of) = (About is { Length: > 0 } ? About : null, Of?.Trim() ?? "");
        if (about is not null && !AuditSubjects.All.Contains(about))
        {
            faults.Add(("about", "audit.about-unknown"));
            return (null, null);
        }

        if (of.Length == 0)
        {
            return (about, null);
        }

        if (Guid.TryParse(of, out var id))
        {
            return (about, id);
        }

        // A number is that of a claim, whether the kind was chosen or not.
        if (about is not (null or "claim") || !Number().IsMatch(of))
        {
            faults.Add(("of", "audit.of-unreadable"));
        }
        else if (await claim(of) is { } found)
        {
            return ("claim", found);
        }
        else
        {
            faults.Add(("of", "audit.of-unknown"));
        }

        return (about, null);
    }

    private static DateOnly? Day(string? text, string field, List<(string, string)> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1)
        {
            return day;
        }

        faults.Add((field, "audit.day"));
        return null;
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{4,}\z")]
    private static partial Regex Number();
}
