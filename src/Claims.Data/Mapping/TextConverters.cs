using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Claims.Data;

/// <summary>ISO 8601, as precise as it is known: <c>2024</c>, <c>2024-05</c>, <c>2024-05-16</c>.</summary>
internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.ToString(), iso => PartialDate.Parse(iso));

/// <summary>A partial date or an ISO 8601 interval: <c>2023</c>, <c>2019/2024</c>.</summary>
internal sealed class PeriodConverter() : ValueConverter<Period, string>(period => period.ToString(), iso => Period.Parse(iso));

/// <summary>A unit's code: <c>money:9:EUR</c>, <c>share</c>, <c>count:0:Dokumente</c>.</summary>
internal sealed class UnitConverter() : ValueConverter<Unit, string>(unit => unit.ToString(), code => Unit.Parse(code));
