namespace Claims.Web.Pages.Claims;

/// <summary>How the form is filled, and what it still asks for.</summary>
public sealed partial class RecordModel
{
    /// <summary>Fills the form with a figure that was read; what a figure does not say stays as it was typed.</summary>
    private void Take(QuantityProposal? read)
    {
        if (read is null)
        {
            return;
        }

        Forget("Input.Quantity.");
        Input.Quantity = Input.Quantity.With(read);
    }

    /// <summary>Shows the words of the quote to be changed; what was only read from them goes with them, what a person typed stays.</summary>
    private void TakeOtherWords(string exact)
    {
        Input.Quantity = Input.Quantity.IsOnlyRead ? new() : Input.Quantity;
        (Found, Quote.Exact, Input.Quantity.Proposals) = (null, exact, []);
        Forget("Quote.");
        Forget("Input.Quantity.");
    }

    /// <summary>Says what is still to be done for the quote: to type it otherwise, or to choose its place.</summary>
    private void AskForQuote()
    {
        switch (Answer)
        {
            case QuoteAnswer.Refused refused:
                ModelState.AddModelError("Quote.Exact", T[$"error.{refused.Code}"]);
                break;
            case QuoteAnswer.Offered offered:
                Places = QuotePlaces.Of("Quote.Place", Source!.Language, Body!, offered);
                ModelState.AddModelError("Quote.Place", Places.Question(T));
                break;
        }
    }

    /// <summary>Address of this form with a source that was chosen; words that came along stay.</summary>
    public string With(SourceId source) => ClippedPage.Form(source.Value, null, Quote.Exact);

    /// <summary>Names what a browser keeps of the form: the address with which it begins, at which a refused form no longer stands.</summary>
    public string DraftName => $"/claims/record:{Quote.Source}:{Capture?.Number}:{(Found is null ? "" : Found.Place)}:{Quote.Suggestion}";

    // What was posted would be shown in place of what the form is filled with.
    private void Forget(string prefix)
    {
        foreach (var field in ModelState.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(field);
        }
    }
}
