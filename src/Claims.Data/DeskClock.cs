namespace Claims.Data;

/// <summary>The system's clock to the microsecond, which every engine can store exactly.</summary>
public sealed class DeskClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        var now = base.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
