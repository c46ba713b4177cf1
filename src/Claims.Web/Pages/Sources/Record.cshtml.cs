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

    public Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Key = Guid.CreateVersion7(Now);
        Input.Language = ClaimWords.Tag(F.Language);
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
            return Done($"/sources/{id}/text", T["sources.record.done"]);
        }, cancel)
        : await ShowAsync(cancel);

    protected override string? FieldOf(string code) => SourceInput.FieldOf(code);
}
