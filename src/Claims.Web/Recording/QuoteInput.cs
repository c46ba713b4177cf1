namespace Claims.Web.Recording;

/// <summary>The quote of the claim that is being recorded: selected in a text, or typed and then looked for.</summary>
public sealed class QuoteInput
{
    /// <summary>The source it is from.</summary>
    public Guid Source { get; set; }

    /// <summary>Number of the capture; null for the newest.</summary>
    public int? Text { get; set; }

    /// <summary>First UTF-16 code unit, when words were selected or a place was chosen.</summary>
    public int? Start { get; set; }

    /// <summary>One past the last, when words were selected.</summary>
    public int? End { get; set; }

    /// <summary>The words, when they were typed.</summary>
    public string? Exact { get; set; }
}
