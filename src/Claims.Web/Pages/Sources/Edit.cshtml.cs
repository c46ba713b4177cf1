using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>Changes what is known of a source; its texts never change.</summary>
[Authorize(Policies.CanRecord)]
public sealed class EditModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public SourceInput Input { get; set; } = new();

    public SourceHead Source { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = Source is null ? Input : SourceInput.Of(Source, F);
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new SourceInput.Validator(), Input)
        ? await StepAsync(async () =>
        {
            var details = Input.ToDetails(F.Language);
            var found = await db.WriteAsync(async token =>
            {
                var source = await db.LoadSourceAsync(new SourceId(Id), token);
                if (source is not null && source.Version != Input.Version)
                {
                    throw new DomainException("save.stale");
                }

                source?.Edit(details, Actor, Now);
                return source is not null;
            }, cancel);
            return found ? Done($"/sources/{Id}", T["sources.edit.done"]) : NotFound();
        }, cancel)
        : await ShowAsync(cancel);

    protected override object? Stored => SourceInput.Of(Source, F);

    protected override string? FieldOf(string code) => SourceInput.FieldOf(code);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Source = (await db.SourceHeadAsync(new SourceId(Id), cancel))!) is not null;
}
