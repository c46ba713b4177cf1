namespace Claims.Domain;

/// <summary>A value with its decimals and unit; rounded when the words had no exact value.</summary>
internal sealed record Measure(decimal Value, int Decimals, Unit Unit, bool IsRounded = false);

/// <summary>A number with the unit word that stands with it, between two tokens; the measures of the catalogue keep their own word as a noun.</summary>
internal sealed record ReadAmount(int First, int Last, NumberSpan Number, UnitWord? Unit, string? Noun = null);

/// <summary>What stands between two tokens: a figure, or (with no measure) a number that is none, to be passed over.</summary>
internal sealed record Found(int First, int Last, Comparator Comparator = Comparator.Equal, Measure? Measure = null, decimal? Upper = null);
