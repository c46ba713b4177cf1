namespace Claims.Data;

/// <summary>A form that changed something, and where its sender was led: the same form sent again is led there again and changes nothing. It is nobody's history and goes after some days.</summary>
public sealed class SentForm
{
    /// <summary>How long a form that is sent again is known.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    private SentForm()
    {
    }

    /// <summary>SHA-256 over the sender, the address, the key that the form was given and what was sent: another member, another address or other words are another form.</summary>
    public string Key { get; private set; } = "";

    public MemberId MemberId { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Where the step led; null while it is under way, and for good where it ended before it could say so.</summary>
    public string? Location { get; private set; }

    /// <summary>What the next page was given to show once, as JSON.</summary>
    public string? Told { get; private set; }

    public static SentForm Of(string key, MemberId member, DateTimeOffset now) => new() { Key = key, MemberId = member, At = now };
}

/// <summary>The form was stored already, by its twin in another process.</summary>
public sealed class FormSentTwiceException : Exception;
