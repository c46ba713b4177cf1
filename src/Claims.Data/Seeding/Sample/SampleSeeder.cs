using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>
/// Fills a desk with a sample of any size, for measuring and for tests of search: the same texts, figures, people and steps for the same seed and day; only ids and salts differ.
/// Everything comes about by the verbs of the domain and is written in units of <see cref="ClaimsInUnit"/> claims, so a sample that is broken off leaves whole claims.
/// </summary>
public sealed class SampleSeeder(ClaimsDb db, MemberDirectory directory)
{
    /// <summary>Most claims that a sample may have; numbers of a year stay under a million.</summary>
    public const int Most = 1_000_000;

    private const int ClaimsInUnit = 500;
    private const int DaysBack = 730;

    /// <param name="now">The moment up to which the work of two years reaches.</param>
    /// <param name="written">Told how many claims are written, after each unit.</param>
    /// <exception cref="DomainException"><c>seed.desk-in-use</c>: the desk holds more than the demonstration.</exception>
    public async Task LoadAsync(int claims, int seed, DateTimeOffset now, Action<int>? written = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(claims, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(claims, Most);
        await RequireUnusedAsync(cancel);
        var start = now.AddDays(-DaysBack);
        var dice = new SampleDice((ulong)seed);
        var cast = await db.WriteAsync(token => SampleCast.JoinAsync(db, directory, claims, start, token), cancel);
        var desk = new SampleDesk(
            await SampleWords.ReadAsync(Language.De, cancel), await SampleWords.ReadAsync(Language.En, cancel), await db.CurrentScaleAsync(cancel), cast, dice, start, now, claims);
        for (var done = 0; done < claims; done += ClaimsInUnit)
        {
            await WriteAsync(desk, Math.Min(ClaimsInUnit, claims - done), cancel);
            written?.Invoke(Math.Min(claims, done + ClaimsInUnit));
        }
    }

    private async Task WriteAsync(SampleDesk desk, int claims, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await db.WriteAsync(async token =>
        {
            var counters = await db.Set<ClaimCounter>().ToDictionaryAsync(counter => counter.Year, token);
            var batch = desk.Next(claims, year => Number(counters, year));
            using var log = AuditAppender.Open(db);
            batch.Write(log);
            await db.IndexAsync([.. batch.Claims.Select(claim => claim.Id)], token);
        }, cancel);
    }

    private string Number(Dictionary<int, ClaimCounter> counters, int year)
    {
        if (!counters.TryGetValue(year, out var counter))
        {
            db.Add(counters[year] = counter = new() { Year = year });
        }

        counter.Last++;
        return FormattableString.Invariant($"{year:0000}-{counter.Last:0000}");
    }

    // Generated claims among the work of a newsroom could not be told from it.
    private async Task RequireUnusedAsync(CancellationToken cancel)
    {
        var demo = await DemoDesk.ReadAsync(SeedFolders.Demo, cancel);
        var there = (await db.Claims.CountAsync(cancel), await db.Sources.CountAsync(cancel), await db.Evidence.CountAsync(cancel));
        var addresses = demo.Members.Select(member => member.Email).ToList();
        var isDemo = there == (demo.Claims.Count, demo.Sources.Count, demo.Evidence.Count)
            && await db.Members.CountAsync(member => addresses.Contains(member.Email!), cancel) == demo.Members.Count;
        if (there != (0, 0, 0) && !isDemo)
        {
            throw new DomainException("seed.desk-in-use");
        }
    }
}
