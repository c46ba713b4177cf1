namespace Claims.Data;

/// <summary>What a claim is found by, in one audience: the texts of each column of the index.</summary>
internal sealed class SearchDocument(ClaimId claim, string number, Language language)
{
    /// <summary>The columns in their order, with their weight in the rank (sqlite.org/fts5.html, bm25): what stands in a statement goes before what stands in evidence.</summary>
    public static readonly IReadOnlyList<(string Name, double Weight)> Columns =
    [
        ("Number", 100), ("Statement", 10), ("Figures", 4), ("Quotes", 4), ("Claimant", 4), ("Source", 1), ("Topics", 0.3), ("Evidence", 0.15), ("Ends", 0.05),
    ];

    private readonly TokenBag[] _bags = [.. Columns.Select(_ => new TokenBag())];

    public ClaimId Claim => claim;

    public void Statement(string text) => _bags[1].Add(text, language);

    public void Figure(Quantity? quantity) => _bags[2].AddQuantity(quantity, language);

    public void Quote(string exact, string written) => _bags[3].Add(exact, Languages(written));

    public void Claimant(params ReadOnlySpan<string?> texts) => AddAll(4, texts);

    public void Source(params ReadOnlySpan<string?> texts) => AddAll(5, texts);

    public void Topic(params ReadOnlySpan<string?> texts) => AddAll(6, texts);

    public void Evidence(Quantity? quantity, params ReadOnlySpan<string?> texts)
    {
        AddAll(7, texts);
        _bags[7].AddQuantity(quantity, language);
    }

    /// <summary>The tokens of each column.</summary>
    public string[] ToColumns()
    {
        _bags[0].AddToken(SearchTokens.ClaimNumber(number));
        foreach (var bag in _bags[..^1])
        {
            foreach (var end in bag.Ends)
            {
                _bags[^1].AddToken(end);
            }
        }

        return [.. _bags.Select(bag => bag.ToString())];
    }

    /// <summary>The language that a tag names; German for one that the desk does not read.</summary>
    public static Language Languages(string tag) => tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.En : Language.De;

    private void AddAll(int column, ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            _bags[column].Add(text, language);
        }
    }
}
