namespace Claims.Data;

/// <summary>What somebody typed into the search, taken apart. Nothing in it is syntax.</summary>
public sealed record SearchText
{
    /// <summary>More than this is not read, in UTF-16 code units.</summary>
    public const int MaxLength = 500;

    /// <summary>More terms than these are not searched for: the longest say most.</summary>
    private const int MostTerms = 10;

    private SearchText(string typed, IReadOnlyList<SearchTerm> terms) => (Typed, Terms) = (typed, terms);

    /// <summary>As it was typed, cut to <see cref="MaxLength"/>.</summary>
    public string Typed { get; }

    internal IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>Takes a typed text apart; null when nothing in it can be searched for.</summary>
    public static SearchText? Of(string? typed)
    {
        var text = (typed ?? "").Trim();
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        var terms = SearchTermReader.Read(text);
        var kept = terms.Count > MostTerms ? terms.OrderByDescending(term => term.IsFirm).ThenByDescending(term => term.Length).Take(MostTerms).ToList() : terms;
        return kept.Count == 0 ? null : new(text, kept);
    }
}
