using System.Globalization;
using Claims.Data;
using Claims.Domain;

namespace Claims.Load;

/// <summary>A desk with a long log, ten entries to a subject, made once and kept for the next run.</summary>
internal static class AuditDatabase
{
    private const int PerSubject = 10;
    private const int SubjectsInUnit = 500;
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task<Engine> MakeAsync(int entries, TextWriter output)
    {
        var folder = Path.Combine(Path.GetFullPath("../..", Environment.CurrentDirectory), ".artifacts", "load", $"audit-{entries}");
        var made = Path.Combine(folder, "made");
        if (!File.Exists(made) && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var engine = new SqliteEngine("Data Source=claims.db", folder);
        if (!File.Exists(made))
        {
            await output.WriteLineAsync($"Making a log of {entries} entries in {folder}; the next run finds it there.");
            await FillAsync(new(engine), entries);
            await File.WriteAllTextAsync(made, "");
        }

        return engine;
    }

    private static async Task FillAsync(ClaimsDbFactory factory, int entries)
    {
        await new DeskMigrator(factory).MigrateAsync();
        await using var db = factory.CreateDbContext();
        for (var subject = 0; subject * PerSubject < entries; subject += SubjectsInUnit)
        {
            var count = Math.Min(SubjectsInUnit, (entries / PerSubject) - subject);
            await db.WriteAsync(_ =>
            {
                using var log = AuditAppender.Open(db);
                var events = Enumerable.Range(subject, count).SelectMany(number => EventsOf(log, number)).ToList();
                log.Append(events);
                return Task.CompletedTask;
            });
        }
    }

    private static IEnumerable<DomainEvent> EventsOf(AuditAppender log, int number)
    {
        var at = Start.AddMinutes(number);
        var claimant = Claimant.Record(string.Create(CultureInfo.InvariantCulture, $"Handelskammer {number}"), ClaimantKind.Organisation, Actor.Command, at);
        log.Rows.Write(claimant);
        return claimant.Events.Concat(Enumerable.Range(1, PerSubject - 1).Select(step => Event(claimant.Id.Value, number, step, at.AddSeconds(step))));
    }

    // As long as the entries of a desk are, and every other one with a text.
    private static DomainEvent Event(Guid subject, int number, int step, DateTimeOffset at) => new(
        "claim.edited",
        "claimant",
        subject,
        Actor.Command,
        at,
        new Dictionary<string, string?>
        {
            ["number"] = string.Create(CultureInfo.InvariantCulture, $"2026-{number:0000}"),
            ["claimant"] = subject.ToString(),
            ["said"] = "2026-03",
            ["language"] = "de",
            ["topics"] = "trade economy",
            ["comparator"] = "About",
            ["value"] = "48.2",
            ["upper"] = null,
            ["unit"] = "money:9:EUR",
            ["period"] = "2024",
        },
        step % 2 == 0 ? new Dictionary<string, string>() : new Dictionary<string, string>
        {
            ["statement"] = string.Create(CultureInfo.InvariantCulture, $"Der Handel zwischen beiden Ländern erreichte im Jahr 2024 rund {step} Milliarden Euro, so viel wie nie zuvor."),
            ["selectionReason"] = "Wird von mehreren Blättern verbreitet.",
        });
}
