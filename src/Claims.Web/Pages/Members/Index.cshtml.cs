using Claims.Data;
using Claims.Web.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>Who works at this desk, and who is asked to.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    private const int Size = 50;

    /// <summary>A part of a name or an address.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = "role")]
    public string? Role { get; set; }

    [FromQuery(Name = "state")]
    public string? State { get; set; }

    public MemberFilter Filter => new(Q, Options.Read<Role>(Role), Options.Read<MemberState>(State));

    public Options Roles => Options.Of("role", T["members.index.any-role"], Filter.Role, T);

    public Options States => Options.Of("state", T["members.index.any-state"], Filter.State, T);

    public IReadOnlyList<MemberLine> Lines { get; private set; } = [];

    public int Count { get; private set; }

    public int Number { get; private set; }

    public int Last => Math.Max(1, (Count + Size - 1) / Size);

    public async Task OnGetAsync([FromQuery(Name = "p")] int number, CancellationToken cancel)
    {
        Number = Math.Clamp(number, 1, 10_000);
        (Lines, Count) = await db.MemberListAsync(Filter, Number, Size, cancel);
    }
}
