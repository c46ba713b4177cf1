namespace Claims.Web.Recording;

/// <summary>The quote of the claim that is being recorded: selected in a text, or typed and then looked for.</summary>
public sealed class QuoteInput
{
    /// <summary>The source it is from.</summary>
    public Guid Source { get; set; }

    /// <summary>Number of the capture; null for the newest.</summary>
    public int? Text { get; set; }

    /// <summary>The places that were selected or chosen, as <see cref="TextRanges"/> writes them.</summary>
    public string? Place { get; set; }

    /// <summary>The words, when they were typed.</summary>
    public string? Exact { get; set; }
}
