namespace Claims.Data;

/// <summary>One way to say a term: all of these must be there, each as any of its tokens.</summary>
/// <param name="IsGuess">A word cut in two where nobody knows whether it is a compound; only the index can say.</param>
internal sealed record SearchWay(IReadOnlyList<IReadOnlyList<string>> All, bool IsGuess = false)
{
    public static SearchWay Any(params IEnumerable<string> tokens) => new([[.. tokens.Distinct()]]);
}

/// <summary>One thing that was typed: a word, a phrase, a figure or a number of a claim.</summary>
/// <param name="IsFirm">Whether a claim must have it even where one of many words may be missing.</param>
/// <param name="Length">Of what was typed, in UTF-16 code units.</param>
internal sealed record SearchTerm(IReadOnlyList<SearchWay> Ways, bool IsFirm, int Length);
