using System.Security.Claims;
using Claims.Data;

namespace Claims.Web.Inboxes;

/// <summary>How many notices wait for the one who reads: what the mast shows. One query on an index, and none for who has no inbox.</summary>
public sealed class UnreadCount(ClaimsDb db)
{
    /// <summary>Null for who has no inbox.</summary>
    public async Task<int?> OfAsync(ClaimsPrincipal user, CancellationToken cancel) =>
        user.IsMember() && user.May(Policies.AtDesk) && user.ToActor().Member is { } me ? await db.UnreadNoticesAsync(me, cancel) : null;
}
