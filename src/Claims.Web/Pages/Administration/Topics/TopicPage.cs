using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Topics;

/// <summary>A page about one topic.</summary>
public abstract class TopicPage(ClaimsDb db) : DeskPage
{
    public const string List = "/administration/topics";

    [FromRoute]
    public string Key { get; set; } = "";

    public TopicLine Line { get; private set; } = null!;

    public string Name => F.Name(Line.Topic);

    protected ClaimsDb Db => db;

    public virtual Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) => (Line = (await db.TopicLineAsync(Key, cancel))!) is not null;
}
