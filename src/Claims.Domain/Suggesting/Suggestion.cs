namespace Claims.Domain;

/// <summary>A sentence that may be worth checking. Nothing is recorded by it; a person takes it or not.</summary>
/// <param name="Sentence">Where it stands in the text.</param>
/// <param name="Score">The sum of the weights of its reasons.</param>
/// <param name="Reasons">What was seen in it, for and against, the heaviest first.</param>
public sealed record Suggestion(TextRange Sentence, decimal Score, IReadOnlyList<SuggestionFeature> Reasons);

/// <summary>One reason of a suggestion. It counts once, however many words show it.</summary>
/// <param name="Weight">As the file of weights says; below zero it speaks against.</param>
/// <param name="Words">The words that show it, in their order; none for the length of a sentence.</param>
public sealed record SuggestionFeature(SuggestionReason Reason, decimal Weight, IReadOnlyList<TextRange> Words);
