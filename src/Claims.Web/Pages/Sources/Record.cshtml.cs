using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Sources;

/// <summary>Records a source; its text is captured on the next page.</summary>
[Authorize(Policies.CanRecord)]
public sealed class RecordModel(ClaimsDb db) : DeskPage
{
    [BindProperty]
    public SourceInput Input { get; set; } = new();

    /// <summary>The id of the source that this form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid Key { get; set; }

    /// <summary>Words that were selected on another page; they become the quote of a claim in the end.</summary>
    [BindProperty]
    public string? Words { get; set; }

    public Task<IActionResult> OnGetAsync([FromQuery(Name = "url")] string? address, string? title, string? lang, string? words, CancellationToken cancel)
    {
        Key = Guid.CreateVersion7(Now);
        var clipped = ClippedPage.Of(address, title, lang, words);
        (Input.Url, Input.Title, Input.Language, Words) = (clipped.Url, clipped.Title, clipped.Language ?? ClaimWords.Tag(F.Language), clipped.Words);
        return ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new SourceInput.Validator(), Input)
        ? await StepAsync(async () =>
        {
            var details = Input.ToDetails(F.Language);
            var id = FormKey.IsOurs(Key) ? new SourceId(Key) : SourceId.New(Now);
            await db.WriteAsync(async token =>
            {
                if (!await db.Sources.AnyAsync(source => source.Id == id, token))
                {
                    db.Add(Source.Record(details, Actor, Now, id));
                }
            }, cancel);
            return Done(ClippedPage.Text(id.Value, Words), T["sources.record.done"]);
        }, cancel)
        : await ShowAsync(cancel);

    protected override string? FieldOf(string code) => SourceInput.FieldOf(code);
}
