using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Quotes;

/// <summary>Adds another quote to a claim: words that stand in a source, or that wait for its text.</summary>
[Authorize(Policies.CanRecord)]
public sealed class AddModel(ClaimsDb db) : ClaimPage(db)
{
    private SourceText? _text;

    private QuoteAnswer? _answer;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The source that the quote is to come from, when the way here began there.</summary>
    [FromQuery(Name = "source")]
    public Guid? Asked { get; set; }

    public IReadOnlyList<Choice> Sources { get; private set; } = [];

    /// <summary>Where the words may stand, when a person has to choose.</summary>
    public QuotePlaces Places { get; private set; } = QuotePlaces.None;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input.Source = Sources is [var first, ..] ? first.Value : null;
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        Fits(new InputModel.Validator(), Input) && await FindPlaceAsync(cancel)
            ? await TakeAsync(Add, T["claims.quotes.done"], cancel, "#wording")
            : await ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        var sources = await Db.ClaimSourcesAsync(Head.Id, Asked is { } id ? new SourceId(id) : null, cancel);
        Sources = [.. sources.Select(source => new Choice(
            source.Id.ToString(),
            $"{source.Title}{(source.Outlet is null ? "" : $", {source.Outlet}")}{(source.HasText ? "" : $" ({T["claims.quotes.no-text"]})")}"))];
        return true;
    }

    /// <summary>Finds where the words stand; unless that is certain or chosen, the page is shown again and says what to do.</summary>
    private async Task<bool> FindPlaceAsync(CancellationToken cancel)
    {
        var source = new SourceId(Guid.Parse(Input.Source!, F.Culture));
        _text = await Db.TextWithAsync(source, Input.Exact!.ReplaceLineEndings("\n").Trim(), cancel);
        _answer = QuoteAnswer.Of(_text?.Body, Input.Exact, Input.Place);
        switch (_answer)
        {
            case QuoteAnswer.Refused refused:
                ModelState.AddModelError("Input.Exact", T[$"error.{refused.Code}"]);
                break;
            case QuoteAnswer.Offered offered:
                Places = QuotePlaces.Of("Input.Place", (await Db.SourceHeadAsync(source, cancel))!.Language, _text!.Body, offered);
                ModelState.AddModelError("Input.Place", Places.Question(T));
                break;
        }

        return ModelState.IsValid;
    }

    private void Add(Claim claim)
    {
        if (_answer is QuoteAnswer.Found found)
        {
            claim.AddQuote(_text!, found.Segments, Actor, Now);
        }
        else
        {
            claim.AddWaitingQuote(new SourceId(Guid.Parse(Input.Source!, F.Culture)), ((QuoteAnswer.Waiting)_answer!).Exact, null, null, Actor, Now);
        }
    }

    public sealed class InputModel
    {
        public string? Source { get; set; }

        /// <summary>The words, as they stand in the source.</summary>
        public string? Exact { get; set; }

        /// <summary>The chosen places, as <see cref="TextRanges"/> writes them.</summary>
        public string? Place { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Source).Must(id => Guid.TryParse(id, out _)).WithErrorCode("input.choose");
                RuleFor(input => input.Exact).Required().AtMost(Limits.QuoteBytes);
            }
        }
    }
}
