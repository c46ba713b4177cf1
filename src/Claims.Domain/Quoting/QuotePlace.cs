namespace Claims.Domain;

/// <summary>One place of one piece of a quote.</summary>
internal readonly record struct QuotePlace(TextRange Range, QuoteMatch Match, int Errors);
