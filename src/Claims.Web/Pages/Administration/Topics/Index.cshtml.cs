using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Topics;

/// <summary>The topics under which claims are filed, with how many are.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    private const int Size = 50;

    public IReadOnlyList<TopicLine> Lines { get; private set; } = [];

    /// <summary>The languages of the names, the reader's own first.</summary>
    public IReadOnlyList<string> Languages => F.Language == Language.De ? ["de", "en"] : ["en", "de"];

    public int Count { get; private set; }

    public int Number { get; private set; }

    public int Last => Math.Max(1, (Count + Size - 1) / Size);

    public async Task OnGetAsync([FromQuery(Name = "p")] int number, CancellationToken cancel)
    {
        Number = Math.Clamp(number, 1, 10_000);
        (Lines, Count) = await db.TopicListAsync(F.Language, Number, Size, cancel);
    }
}
