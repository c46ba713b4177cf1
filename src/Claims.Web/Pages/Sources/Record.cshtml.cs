using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>Records a source; its text is captured on the next page.</summary>
[Authorize(Policies.CanRecord)]
public sealed class RecordModel(ClaimsDb db) : DeskPage
{
    [BindProperty]
    public SourceInput Input { get; set; } = new();

    /// <summary>Words that were selected on another page; they become the quote of a claim in the end.</summary>
    [BindProperty]
    public string? Words { get; set; }

    public Task<IActionResult> OnGetAsync([FromQuery(Name = "url")] string? address, string? title, string? lang, string? words, CancellationToken cancel)
    {
        var clipped = ClippedPage.Of(address, title, lang, words);
        (Input.Url, Input.Title, Input.Language, Words) = (clipped.Url, clipped.Title, clipped.Language ?? ClaimWords.Tag(F.Language), clipped.Words);
        return ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new SourceInput.Validator(), Input)
        ? await StepAsync(async () =>
        {
            var source = Source.Record(Input.ToDetails(F.Language), Actor, Now);
            db.Add(source);
            await db.SaveChangesAsync(cancel);
            return Done(ClippedPage.Text(source.Id.Value, Words), T["sources.record.done"]);
        }, cancel)
        : await ShowAsync(cancel);

    protected override string? FieldOf(string code) => SourceInput.FieldOf(code);
}
