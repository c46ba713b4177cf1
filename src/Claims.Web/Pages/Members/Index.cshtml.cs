using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>Who works at this desk.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    private const int Size = 50;

    public IReadOnlyList<MemberLine> Lines { get; private set; } = [];

    public int Count { get; private set; }

    public int Number { get; private set; }

    public int Last => Math.Max(1, (Count + Size - 1) / Size);

    public async Task OnGetAsync([FromQuery(Name = "p")] int number, CancellationToken cancel)
    {
        Number = Math.Clamp(number, 1, 10_000);
        (Lines, Count) = await db.MemberListAsync(Number, Size, cancel);
    }
}
