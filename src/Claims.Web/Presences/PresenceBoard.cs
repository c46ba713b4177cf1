namespace Claims.Web.Presences;

/// <summary>What somebody has open for editing.</summary>
public enum Doing
{
    Wording = 1,
    Quotes,
    Evidence,
    Verdict,
    Review,
    Plan,
    Correction,
    Discarding,
    Contacts,
    StartingOver,
    Looking,
}

/// <summary>Somebody who edits a claim.</summary>
/// <param name="Since">When they began.</param>
public sealed record Present(string Name, Doing Doing, DateTimeOffset Since);

/// <summary>
/// Who is editing which claim, in this process's memory and nowhere else: it is shown and locks nothing. A page that is opened counts for a few minutes;
/// where a script reports that it is still open, until the reports stop.
/// </summary>
public sealed class PresenceBoard(TimeProvider clock)
{
    /// <summary>So long counts a page whose browser runs no script.</summary>
    public static readonly TimeSpan Opened = TimeSpan.FromMinutes(5);

    /// <summary>So long counts a report; browsers slow the clock of a page in the background down to one a minute.</summary>
    public static readonly TimeSpan Reported = TimeSpan.FromSeconds(90);

    /// <summary>So long counts a page that was left: an error shows the same form again at once.</summary>
    public static readonly TimeSpan Left = TimeSpan.FromSeconds(10);

    /// <summary>The most that is kept; whoever has not been heard of for longest gives way.</summary>
    public const int Most = 2_000;

    /// <summary>The most of one member.</summary>
    public const int MostOfOne = 20;

    private readonly Lock _gate = new();
    private readonly Dictionary<Key, Entry> _entries = [];

    /// <summary>A member has the form open.</summary>
    public void Open(string claim, MemberId member, string name, Doing doing) => Note(new(claim, member, doing), name, Opened);

    /// <summary>A member still has it open.</summary>
    public void Report(string claim, MemberId member, string name, Doing doing) => Note(new(claim, member, doing), name, Reported);

    /// <summary>A member has left the page, and may be about to come back to it.</summary>
    public void Leave(string claim, MemberId member, Doing doing)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(new(claim, member, doing), out var entry))
            {
                var until = clock.GetUtcNow() + Left;
                entry.Until = entry.Until < until ? entry.Until : until;
            }
        }
    }

    /// <summary>A member has done what they had open.</summary>
    public void Done(string claim, MemberId member, Doing doing)
    {
        lock (_gate)
        {
            _entries.Remove(new(claim, member, doing));
        }
    }

    /// <summary>Who else is editing the claim, who began first first.</summary>
    public IReadOnlyList<Present> Others(string claim, MemberId me)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            return [.. _entries.Where(entry => entry.Key.Claim == claim && entry.Key.Member != me && entry.Value.Until > now)
                .Select(entry => new Present(entry.Value.Name, entry.Key.Doing, entry.Value.Since)).OrderBy(present => present.Since)];
        }
    }

    private void Note(Key key, string name, TimeSpan holds)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            if (!_entries.TryGetValue(key, out var entry) || entry.Until <= now)
            {
                _entries.Remove(key);
                MakeRoom(key.Member, now);
                _entries.Add(key, entry = new() { Since = now });
            }

            (entry.Name, entry.Until, entry.Heard) = (name, now + holds, now);
        }
    }

    private void MakeRoom(MemberId member, DateTimeOffset now)
    {
        foreach (var (key, _) in _entries.Where(entry => entry.Value.Until <= now).ToList())
        {
            _entries.Remove(key);
        }

        Thin(_entries.Where(entry => entry.Key.Member == member), MostOfOne);
        Thin(_entries, Most);
    }

    private void Thin(IEnumerable<KeyValuePair<Key, Entry>> entries, int most)
    {
        var all = entries.ToList();
        foreach (var (key, _) in all.OrderBy(entry => entry.Value.Heard).Take(all.Count - most + 1))
        {
            _entries.Remove(key);
        }
    }

    private readonly record struct Key(string Claim, MemberId Member, Doing Doing);

    private sealed class Entry
    {
        public string Name { get; set; } = "";

        public DateTimeOffset Since { get; init; }

        public DateTimeOffset Until { get; set; }

        public DateTimeOffset Heard { get; set; }
    }
}
