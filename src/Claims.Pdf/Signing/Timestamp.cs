namespace Claims.Pdf;

/// <summary>A time-stamp that was made: when, as its authority says, and the token as DER (RFC 3161).</summary>
public sealed record Timestamp(DateTimeOffset At, ReadOnlyMemory<byte> Token);

/// <summary>Why there is no time-stamp.</summary>
public enum TimestampFault
{
    TimedOut,

    /// <summary>No connection, or an answer of HTTP that is none.</summary>
    Unreachable,

    /// <summary>The authority said no.</summary>
    Refused,

    /// <summary>The answer is none, belongs to other data, or its signature does not hold.</summary>
    Invalid,

    /// <summary>The answer is longer than any token needs to be, or than the room that the document keeps.</summary>
    TooLarge,
}

/// <summary>A time-stamp that could not be had.</summary>
public sealed class TimestampException(TimestampFault fault, Exception? inner = null) : Exception($"No time-stamp: {fault}.", inner)
{
    public TimestampFault Fault => fault;
}
