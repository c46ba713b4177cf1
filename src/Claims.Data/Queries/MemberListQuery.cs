using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Where an account stands.</summary>
public enum MemberState
{
    /// <summary>Has joined and can sign in.</summary>
    Active = 1,

    /// <summary>Asked to join and not yet come: there is no password.</summary>
    Invited,

    Disabled,
}

/// <summary>Which members a list shows.</summary>
/// <param name="Text">A part of the name or the address.</param>
public sealed record MemberFilter(string? Text = null, Role? Role = null, MemberState? State = null)
{
    public bool IsEmpty => Role is null && State is null && string.IsNullOrWhiteSpace(Text);
}

/// <summary>A member as the list of members shows them.</summary>
/// <param name="LinkUntil">Until when a one-time link can be used, or could have been; null when there is none.</param>
/// <param name="Assigned">Claims assigned to them on which work goes on.</param>
public sealed record MemberLine(
    MemberId Id,
    string Name,
    string Email,
    IReadOnlyList<Role> Roles,
    bool Disabled,
    bool Joined,
    DateTimeOffset JoinedAt,
    DateTimeOffset? LastSeenAt,
    DateTimeOffset? LinkUntil,
    int Assigned)
{
    /// <summary>Until when what they declared about their interests is valid; null when they never declared anything.</summary>
    public DateTimeOffset? DeclaredUntil { get; init; }

    /// <summary>Works at the desk, and so declares their interests once a year.</summary>
    public bool DeclaresInterests => Joined && !Disabled && Roles.Any(role => role is Role.FactChecker or Role.Reviewer or Role.Editor);

    public bool Invited => State == MemberState.Invited;

    public MemberState State => Disabled ? MemberState.Disabled : Joined ? MemberState.Active : MemberState.Invited;
}

/// <summary>Reads members for the pages that manage them.</summary>
public static class MemberListQuery
{
    /// <summary>One page of the members that the filter lets through, by name, and how many there are.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="size">Lines on a page.</param>
    public static Task<(IReadOnlyList<MemberLine> Lines, int Count)> MemberListAsync(
        this ClaimsDb db, MemberFilter filter, int page, int size, CancellationToken cancellationToken) =>
        db.ReadAsync(
            async token =>
            {
                var shown = db.Members.AsNoTracking().Matching(filter.Text).In(filter.State)
                    .Where(member => filter.Role == null || db.MemberRoles.Any(role => role.MemberId == member.Id && role.Role == filter.Role));
                var members = shown.OrderBy(member => member.Name).ThenBy(member => member.Id).Skip((page - 1) * size).Take(size);
                return (await LinesAsync(db, members, token), await shown.CountAsync(token));
            },
            cancellationToken);

    public static async Task<MemberLine?> MemberLineAsync(this ClaimsDb db, MemberId id, CancellationToken cancellationToken) =>
        (await LinesAsync(db, db.Members.AsNoTracking().Where(member => member.Id == id), cancellationToken)).SingleOrDefault();

    // LIKE knows upper and lower case of ASCII only: the other letters of a name are looked for in both.
    private static IQueryable<Member> Matching(this IQueryable<Member> members, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return members;
        }

        var (typed, lower, upper) = (Like(text), Like(text.ToLowerInvariant()), Like(text.ToUpperInvariant()));
        return members.Where(member => EF.Functions.Like(member.Name, typed, "\\")
            || EF.Functions.Like(member.Name, lower, "\\")
            || EF.Functions.Like(member.Name, upper, "\\")
            || EF.Functions.Like(member.Email!, typed, "\\"));
    }

    private static string Like(string text) =>
        $"%{text.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";

    private static IQueryable<Member> In(this IQueryable<Member> members, MemberState? state) => state switch
    {
        MemberState.Active => members.Where(member => !member.Disabled && member.PasswordHash != null),
        MemberState.Invited => members.Where(member => !member.Disabled && member.PasswordHash == null),
        MemberState.Disabled => members.Where(member => member.Disabled),
        _ => members,
    };

    private static async Task<IReadOnlyList<MemberLine>> LinesAsync(ClaimsDb db, IQueryable<Member> members, CancellationToken cancellationToken)
    {
        var rows = await members.Select(member => new
        {
            member.Id,
            member.Name,
            member.Email,
            member.Disabled,
            Joined = member.PasswordHash != null,
            member.JoinedAt,
            member.LastSeenAt,
            LinkUntil = db.OneTimeLinks.Where(link => link.MemberId == member.Id && link.UsedAt == null).OrderByDescending(link => link.ExpiresAt)
                .Select(link => (DateTimeOffset?)link.ExpiresAt).FirstOrDefault(),
            DeclaredAt = db.InterestDeclarations.Where(declared => declared.MemberId == member.Id).Max(declared => (DateTimeOffset?)declared.DeclaredAt),
            Assigned = db.Claims.Count(claim => claim.Assignee == member.Id && claim.Stage != Stage.Approved && claim.Stage != Stage.Discarded),
        }).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(row => row.Id);
        var roles = (await db.MemberRoles.AsNoTracking().Where(role => ids.Contains(role.MemberId)).ToListAsync(cancellationToken)).ToLookup(role => role.MemberId, role => role.Role);
        return [.. rows.Select(row => new MemberLine(
            row.Id, row.Name, row.Email!, [.. roles[row.Id].Order()], row.Disabled, row.Joined, row.JoinedAt, row.LastSeenAt, row.LinkUntil, row.Assigned)
        {
            DeclaredUntil = row.DeclaredAt is { } at ? InterestDeclaration.EndOf(at) : null,
        })];
    }
}
