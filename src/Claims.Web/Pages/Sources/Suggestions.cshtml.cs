using Claims.Data;
using Claims.Web.Suggesting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Sources;

/// <summary>Sentences of a captured text that may be worth checking, the likeliest first. A person takes one, which fills the form of a claim and records nothing, or puts it aside.</summary>
[Authorize(Policies.CanWork)]
public sealed class SuggestionsModel(ClaimsDb db, SuggestedTexts texts) : DeskPage
{
    private SuggestedText? _text;

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Which capture; the newest when left out.</summary>
    [FromQuery]
    public int? Text { get; set; }

    [FromQuery(Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    /// <summary>Shows what was put aside.</summary>
    [FromQuery]
    public bool Aside { get; set; }

    public SourceSuggestions Known { get; private set; } = null!;

    public SuggestionList List { get; private set; } = SuggestionList.None;

    public bool MayRecord => User.May(Policies.CanRecord);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>Puts a sentence aside, or suggests it again.</summary>
    /// <param name="start">First UTF-16 code unit of the sentence.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="rank">The place in the list that the next one takes.</param>
    /// <param name="again">Takes it back.</param>
    public Task<IActionResult> OnPostAsync(int start, int end, int rank, bool again, CancellationToken cancel) => MayRecord
        ? StepAsync(async () =>
        {
            var sentence = new TextRange(start, end);
            if (!await LoadAsync(cancel) || Known.Shown is not { } shown || (!again && !_text!.Suggested.Any(suggestion => suggestion.Sentence == sentence)))
            {
                return NotFound();
            }

            await db.WriteAsync(token => again ? TakeBackAsync(shown.Id, start, token) : DismissAsync(shown.Id, sentence, token), cancel);
            return again
                ? Done($"/sources/{Id}/suggestions?text={shown.Number}&aside=true", T["sources.suggestions.again-done"])
                : Done(SuggestionPlace.Address(Id, shown.Number, rank), T["sources.suggestions.aside-done"]);
        }, cancel)
        : Task.FromResult<IActionResult>(Forbid());

    /// <summary>The form of a claim, filled with a suggested sentence.</summary>
    public string Take(SuggestionRow row) =>
        FormattableString.Invariant($"~/claims/record?source={Id}&text={Known.Shown!.Number}&start={row.Sentence.Start}&end={row.Sentence.End}&suggestion={row.Rank}");

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid || await db.SourceSuggestionsAsync(new SourceId(Id), Text, cancel) is not { } known)
        {
            return false;
        }

        Known = known;
        if (known.Shown is { } shown)
        {
            _text = await texts.OfAsync(shown.Id, known.Source.Language, () => db.SourceBodyAsync(shown.Id, cancel));
            List = SuggestionList.Of(_text, known, Number, Aside, F);
        }

        return true;
    }

    private async Task DismissAsync(SourceTextId id, TextRange sentence, CancellationToken cancel)
    {
        if (!await db.Set<Dismissal>().AnyAsync(dismissal => dismissal.TextId == id && dismissal.Start == sentence.Start, cancel))
        {
            var source = await db.LoadSourceAsync(new SourceId(Id), cancel);
            var text = await db.SourceTexts.SingleAsync(text => text.Id == id, cancel);
            db.Add(source!.Dismiss(text, sentence, Actor, Now));
        }
    }

    private async Task TakeBackAsync(SourceTextId id, int start, CancellationToken cancel)
    {
        if (await db.Set<Dismissal>().SingleOrDefaultAsync(dismissal => dismissal.TextId == id && dismissal.Start == start, cancel) is { } dismissal)
        {
            (await db.LoadSourceAsync(new SourceId(Id), cancel))!.TakeBack(dismissal, Actor, Now);
            db.Remove(dismissal);
        }
    }
}
