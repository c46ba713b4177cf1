using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Inbox;

/// <summary>A step of one button with one of my notices; opened by its address it asks again.</summary>
public abstract class NoticePage(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public InboxNotice Notice { get; private set; } = null!;

    /// <summary>Key of the title, which is what the button says.</summary>
    public abstract string Title { get; }

    protected ClaimsDb Db => db;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await LoadAsync(cancel) ? await StepAsync(() => GoAsync(cancel), cancel) : NotFound();

    /// <summary>Takes the step and leads on.</summary>
    protected abstract Task<IActionResult> GoAsync(CancellationToken cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Notice = (await db.InboxNoticeAsync(Actor.RequireMember(), new(Id), cancel))!) is not null;
}
