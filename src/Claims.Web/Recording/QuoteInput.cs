using Claims.Web.Suggesting;

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

    /// <summary>Rank of the suggestion that was taken; null when the words come from elsewhere.</summary>
    public int? Suggestion { get; set; }

    /// <summary>Address of the page that the words were taken on.</summary>
    /// <param name="number">Of the capture.</param>
    public string Origin(int? number) => Suggestion is { } rank
        ? SuggestionPlace.Address(Source, number, rank)
        : $"/sources/{Source}{(number is null ? "" : $"?text={number}")}";
}
