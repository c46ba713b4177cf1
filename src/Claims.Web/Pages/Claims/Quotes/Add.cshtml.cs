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

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The source that the quote is to come from, when the way here began there.</summary>
    [FromQuery(Name = "source")]
    public Guid? Asked { get; set; }

    public IReadOnlyList<Choice> Sources { get; private set; } = [];

    /// <summary>Where the words stand, when they stand there more than once.</summary>
    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input.Source = Sources is [var first, ..] ? first.Value : null;
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Input.Exact = Input.Exact?.ReplaceLineEndings("\n").Trim();
        return Fits(new InputModel.Validator(), Input) && await FindPlaceAsync(cancel)
            ? await TakeAsync(Add, T["claims.quotes.done"], cancel, "#wording")
            : await ShowAsync(cancel);
    }

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

    /// <summary>Finds where the words stand; with none or several places the page is shown again and says so.</summary>
    private async Task<bool> FindPlaceAsync(CancellationToken cancel)
    {
        _text = await Db.TextWithAsync(new SourceId(Guid.Parse(Input.Source!, F.Culture)), Input.Exact!, cancel);
        if (_text is null)
        {
            return true;
        }

        var places = QuoteContext.Places(_text.Body, Input.Exact!);
        if (places.Count > 1 && (Input.Place is not { } chosen || !places.Contains(chosen)))
        {
            Places = [.. places.Order().Select(place => Choice(_text.Body, place, Input.Exact!.Length))];
            ModelState.AddModelError("Input.Place", T["claims.quotes.several", places.Count]);
            return false;
        }

        Input.Place ??= places is [var only] ? only : null;
        if (places.Count == 0)
        {
            ModelState.AddModelError("Input.Exact", T["error.quote.not-there"]);
        }

        return places.Count > 0;
    }

    private void Add(Claim claim)
    {
        if (_text is null)
        {
            claim.AddWaitingQuote(new SourceId(Guid.Parse(Input.Source!, F.Culture)), Input.Exact!, null, null, Actor, Now);
        }
        else
        {
            claim.AddQuote(_text, Input.Place!.Value, Input.Exact!, Actor, Now);
        }
    }

    private static Choice Choice(string body, int place, int length)
    {
        var (before, after) = QuoteContext.Around(body, place, place + length);
        return new(place.ToString(System.Globalization.CultureInfo.InvariantCulture), $"… {before}[{body.Substring(place, Math.Min(length, 60))}]{after} …");
    }

    public sealed class InputModel
    {
        public string? Source { get; set; }

        /// <summary>The words, as they stand in the source.</summary>
        public string? Exact { get; set; }

        /// <summary>First UTF-16 code unit in the text.</summary>
        public int? Place { get; set; }

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
