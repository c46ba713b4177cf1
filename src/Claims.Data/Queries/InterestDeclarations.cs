using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What a member declared.</summary>
public sealed record DeclaredInterests(InterestDeclarationId Id, bool HasInterests, string? Interests, DateTimeOffset DeclaredAt)
{
    public DateTimeOffset Until => InterestDeclaration.EndOf(DeclaredAt);
}

/// <summary>What one member declared, the newest first.</summary>
/// <param name="Total">How many there are in all.</param>
public sealed record MyDeclarations(IReadOnlyList<DeclaredInterests> Shown, int Total, ListPlace? Newer, ListPlace? Older);

/// <summary>A member of the desk and what they declared last.</summary>
/// <param name="Newest">Null when they never declared anything.</param>
public sealed record MemberInterests(MemberId Member, string Name, DeclaredInterests? Newest);

/// <summary>Members of the desk with what they declared, by name.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Valid">How many have declared something that is valid.</param>
public sealed record MemberInterestsList(IReadOnlyList<MemberInterests> Shown, int Total, int Valid);

/// <summary>Reads the yearly declarations.</summary>
public static class InterestDeclarationsQuery
{
    /// <summary>Until when what a member declared last is valid; null when they never declared anything.</summary>
    public static async Task<DateTimeOffset?> DeclaredUntilAsync(this ClaimsDb db, MemberId member, CancellationToken cancellationToken) =>
        await db.InterestDeclarations.Where(declared => declared.MemberId == member).MaxAsync(declared => (DateTimeOffset?)declared.DeclaredAt, cancellationToken) is { } at
            ? InterestDeclaration.EndOf(at)
            : null;

    public static Task<MyDeclarations> DeclarationsAsync(this ClaimsDb db, MemberId member, ListPlace? older, ListPlace? newer, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var mine = db.InterestDeclarations.AsNoTracking().Where(declared => declared.MemberId == member);
            var rows = await Paged(mine, older, newer).Select(declared => new DeclaredInterests(declared.Id, declared.HasInterests, declared.Interests, declared.DeclaredAt))
                .Take(ClaimList.PageSize + 1).ToListAsync(token);
            var (page, before, after) = ClaimList.Cut(rows, row => new ListPlace(row.DeclaredAt, row.Id.ToString()), older, newer);
            return new MyDeclarations(page, await mine.CountAsync(token), before, after);
        },
        cancellationToken);

    /// <summary>One page of those who work at the desk, by name, for those who answer for it.</summary>
    /// <param name="page">From 1.</param>
    public static Task<MemberInterestsList> MemberInterestsAsync(this ClaimsDb db, DateTimeOffset now, int page, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var rows = db.DeskMembers().OrderBy(member => member.Name).ThenBy(member => member.Id).Skip((page - 1) * ClaimList.PageSize).Take(ClaimList.PageSize).Select(member => new MemberInterests(
                member.Id,
                member.Name,
                db.InterestDeclarations.Where(declared => declared.MemberId == member.Id).OrderByDescending(declared => declared.DeclaredAt)
                    .Select(declared => new DeclaredInterests(declared.Id, declared.HasInterests, declared.Interests, declared.DeclaredAt)).FirstOrDefault()));
            var (total, valid) = await db.DeclaredCountAsync(now, token);
            return new MemberInterestsList(await rows.ToListAsync(token), total, valid);
        },
        cancellationToken);

    /// <summary>How many work at the desk, and how many of them have declared something that is valid.</summary>
    public static async Task<(int AtDesk, int Valid)> DeclaredCountAsync(this ClaimsDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var after = now.AddMonths(-InterestDeclaration.ValidMonths);
        return (
            await db.DeskMembers().CountAsync(cancellationToken),
            await db.DeskMembers().CountAsync(member => db.InterestDeclarations.Any(declared => declared.MemberId == member.Id && declared.DeclaredAt > after), cancellationToken));
    }

    private static IQueryable<InterestDeclaration> Paged(IQueryable<InterestDeclaration> declared, ListPlace? older, ListPlace? newer)
    {
        if (newer is { Moment: { } since })
        {
            return declared.Where(row => row.DeclaredAt > since).OrderBy(row => row.DeclaredAt).ThenBy(row => row.Id);
        }

        if (older is { Moment: { } until })
        {
            declared = declared.Where(row => row.DeclaredAt < until);
        }

        return declared.OrderByDescending(row => row.DeclaredAt).ThenByDescending(row => row.Id);
    }
}
