using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Claims.Data;

/// <summary>Stores a moment as its UTC ticks (100 ns since year 1), which sort by time; SQLite cannot order moments with offsets.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
