namespace Claims.Data;

/// <summary>What somebody typed into the search, taken apart. Nothing in it is syntax.</summary>
public sealed record SearchText
{
    /// <summary>More than this is not read, in UTF-16 code units.</summary>
    public const int MaxLength = 500;

    private SearchText(string typed) => Typed = typed;

    /// <summary>As it was typed, cut to <see cref="MaxLength"/>.</summary>
    public string Typed { get; }

    /// <summary>Takes a typed text apart; null when nothing in it can be searched for.</summary>
    public static SearchText? Of(string? typed)
    {
        var text = (typed ?? "").Trim();
        return text.Length == 0 ? null : new(text.Length > MaxLength ? text[..MaxLength] : text);
    }
}
