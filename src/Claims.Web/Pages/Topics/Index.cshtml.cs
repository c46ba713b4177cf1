using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Topics;

/// <summary>The topics under which claims are filed, the most first; readers see those with a standing verdict.</summary>
[Authorize(Policies.CanRead)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    private const int Size = 50;

    private IReadOnlyList<TopicCount> _topics = [];

    [FromQuery(Name = TagHelpers.PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public bool Works => User.May(Policies.CanWork);

    public IReadOnlyList<TopicCount> Rows => [.. _topics.Skip((Number - 1) * Size).Take(Size)];

    public int Last => Math.Max(1, (_topics.Count + Size - 1) / Size);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        _topics = Works ? await db.TopicsAsync(cancel) : await db.StandingTopicsAsync(cancel);
        Number = Math.Clamp(Number, 1, Last);
        return true;
    }
}
