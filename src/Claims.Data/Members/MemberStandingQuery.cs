using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What decides at each request whether a member who signed in earlier is still let in, and as what.</summary>
/// <param name="Stamp">Changes with the password, the roles and the state of the account.</param>
public sealed record MemberStanding(string? Stamp, bool Disabled, string Name, IReadOnlyList<Role> Roles);

/// <summary>Reads it in one command: it runs before every page.</summary>
public static class MemberStandingQuery
{
    private static readonly Func<ClaimsDb, MemberId, IAsyncEnumerable<Row>> Rows = EF.CompileAsyncQuery((ClaimsDb db, MemberId id) =>
        from member in db.Members.AsNoTracking()
        where member.Id == id
        from role in db.MemberRoles.Where(role => role.MemberId == member.Id).DefaultIfEmpty()
        select new Row { Stamp = member.SecurityStamp, Disabled = member.Disabled, Name = member.Name, Role = (Role?)role!.Role });

    /// <returns>Null for an account that is not there.</returns>
    public static async Task<MemberStanding?> MemberStandingAsync(this ClaimsDb db, MemberId id, CancellationToken cancellationToken)
    {
        var roles = new List<Role>();
        Row? last = null;
        await foreach (var row in Rows(db, id).WithCancellation(cancellationToken))
        {
            last = row;
            if (row.Role is { } role)
            {
                roles.Add(role);
            }
        }

        roles.Sort();
        return last is null ? null : new(last.Stamp, last.Disabled, last.Name, roles);
    }

    private sealed class Row
    {
        public string? Stamp { get; init; }

        public bool Disabled { get; init; }

        public string Name { get; init; } = "";

        public Role? Role { get; init; }
    }
}
