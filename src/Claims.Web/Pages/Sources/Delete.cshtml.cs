using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Sources;

/// <summary>Removes a source that no claim is quoted from, with its texts and their files.</summary>
[Authorize(Policies.CanRecord)]
public sealed class DeleteModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public SourceHead Source { get; private set; } = null!;

    public IReadOnlyList<SourceCapture> Captures { get; private set; } = [];

    /// <summary>Why it cannot be deleted by this member, or null.</summary>
    public string? Hindrance =>
        Source.Claims > 0 ? "source.in-use"
        : !Actor.Is(Role.Editor) && Source.RecordedBy != Actor.Member ? "delete.not-yours"
        : null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(async () =>
    {
        var id = new SourceId(Id);
        var found = await db.WriteAsync(async token =>
        {
            var source = await db.LoadSourceAsync(id, token);
            if (source is null)
            {
                return false;
            }

            source.Delete(await db.Set<Quote>().AnyAsync(quote => quote.SourceId == id, token), Actor, Now);
            var texts = await db.SourceTexts.Where(text => text.SourceId == id).ToListAsync(token);
            var files = texts.Select(text => text.FileId).OfType<StoredFileId>().ToList();
            db.RemoveRange(texts);
            db.RemoveRange(await db.StoredFiles.Where(file => files.Contains(file.Id)).ToListAsync(token));
            db.Remove(source);
            return true;
        }, cancel);
        return found ? Done("/sources", T["sources.delete.done"]) : NotFound();
    }, cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Captures = await db.SourceCapturesAsync(new SourceId(Id), cancel);
        return (Source = (await db.SourceHeadAsync(new SourceId(Id), cancel))!) is not null;
    }
}
