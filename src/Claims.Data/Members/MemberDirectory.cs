using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>The accounts of the desk and their roles. Administrators change them, and the command line; the last administrator stays one.</summary>
public sealed class MemberDirectory(ClaimsDb db, UserManager<Member> users, DeskState desk)
{
    /// <summary>Makes an account without a password; a one-time link lets its holder set one.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>member.email</c>, <c>member.email-taken</c>, <c>member.no-role</c>, <c>text.*</c></exception>
    public Task<Member> AddAsync(string email, string name, IReadOnlyCollection<Role> roles, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        RequireAdministration(by);
        return db.WriteAsync(token => CreateAsync(Member.Create(email, name, now), roles, by, now, token), cancellationToken);
    }

    /// <exception cref="DomainException"><c>actor.role</c>, <c>member.unknown</c>, <c>member.no-role</c>, <c>member.last-administrator</c>, <c>text.*</c></exception>
    public Task SetRolesAsync(MemberId id, IReadOnlyCollection<Role> roles, string reason, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        RequireAdministration(by);
        var wanted = RequireRoles(roles);
        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        return db.WriteAsync(async token =>
        {
            var member = await FindAsync(id, token);
            var held = await db.MemberRoles.Where(r => r.MemberId == id).ToListAsync(token);
            if (!wanted.Contains(Role.Administrator))
            {
                await RequireOtherAdministratorAsync(id, token);
            }

            db.RemoveRange(held.Where(r => !wanted.Contains(r.Role)));
            db.AddRange(wanted.Except(held.Select(r => r.Role)).Select(role => new MemberRole(id, role)));
            db.Record(MemberEvents.Of("member.roles-changed", id, by, now, wanted, why));
            (await users.UpdateSecurityStampAsync(member)).Require();
        }, cancellationToken);
    }

    /// <summary>Shuts an account out and ends its one-time links; what its holder did stays theirs.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>member.unknown</c>, <c>member.last-administrator</c>, <c>text.*</c></exception>
    public Task DisableAsync(MemberId id, string reason, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        RequireAdministration(by);
        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        return db.WriteAsync(async token =>
        {
            var member = await FindAsync(id, token);
            await RequireOtherAdministratorAsync(id, token);
            member.Disable();
            db.RemoveRange(await db.OneTimeLinks.Where(link => link.MemberId == id && link.UsedAt == null).ToListAsync(token));
            db.Record(MemberEvents.Of("member.disabled", id, by, now, reason: why));
            (await users.UpdateSecurityStampAsync(member)).Require();
        }, cancellationToken);
    }

    /// <summary>Lets a disabled member in again.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>member.unknown</c>, <c>text.*</c></exception>
    public Task EnableAsync(MemberId id, string reason, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        RequireAdministration(by);
        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        return db.WriteAsync(async token =>
        {
            (await FindAsync(id, token)).Enable();
            db.Record(MemberEvents.Of("member.enabled", id, by, now, reason: why));
        }, cancellationToken);
    }

    /// <summary>Notes when a member came. It passes by the account's stamp, so that two windows can sign in at once; a desk that is read-only notes nothing.</summary>
    public async Task SeenAsync(MemberId id, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        if (!desk.IsReadOnly)
        {
            await db.WriteAsync(
                token => db.Members.Where(m => m.Id == id).ExecuteUpdateAsync(row => row.SetProperty(m => m.LastSeenAt, now), token), cancellationToken);
        }
    }

    /// <summary>Roles in the order of the enumeration.</summary>
    public async Task<IReadOnlyList<Role>> RolesOfAsync(MemberId id, CancellationToken cancellationToken = default) =>
        [.. (await db.MemberRoles.Where(r => r.MemberId == id).Select(r => r.Role).ToListAsync(cancellationToken)).Order()];

    /// <summary>The member with this address as an actor.</summary>
    /// <exception cref="DomainException"><c>member.unknown</c>, <c>member.disabled</c></exception>
    public async Task<Actor> ActorAsync(string email, CancellationToken cancellationToken = default)
    {
        var member = await users.FindByEmailAsync(email) ?? throw new DomainException("member.unknown", email);
        return member.Disabled
            ? throw new DomainException("member.disabled", email)
            : Actor.Of(member.Id, await RolesOfAsync(member.Id, cancellationToken));
    }

    /// <summary>Whether anybody can administer this desk; while nobody can, it is set up by a one-time link.</summary>
    public Task<bool> HasAdministratorAsync(CancellationToken cancellationToken = default) =>
        Administrators().AnyAsync(cancellationToken);

    /// <summary>Stores an account inside a unit that is already open.</summary>
    internal async Task<Member> CreateAsync(Member member, IReadOnlyCollection<Role> roles, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var given = RequireRoles(roles);
        (await users.CreateAsync(member)).Require();
        db.AddRange(given.Select(role => new MemberRole(member.Id, role)));
        db.Record(MemberEvents.Of("member.added", member.Id, by, now, given));
        await db.SaveChangesAsync(cancellationToken);
        return member;
    }

    internal static void RequireAdministration(Actor by)
    {
        // Who holds the machine can open the database anyway; the command line makes the first accounts.
        if (by.Member is not null)
        {
            by.Require(Role.Administrator);
        }
    }

    private static List<Role> RequireRoles(IReadOnlyCollection<Role> roles) =>
        roles.Count > 0 ? [.. roles.Distinct().Order()] : throw new DomainException("member.no-role", "Roles");

    private async Task<Member> FindAsync(MemberId id, CancellationToken cancellationToken) =>
        await db.Members.SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new DomainException("member.unknown");

    private async Task RequireOtherAdministratorAsync(MemberId id, CancellationToken cancellationToken)
    {
        var administrators = await Administrators().ToListAsync(cancellationToken);
        if (administrators is [var last] && last == id)
        {
            throw new DomainException("member.last-administrator");
        }
    }

    private IQueryable<MemberId> Administrators() =>
        from role in db.MemberRoles
        join member in db.Members on role.MemberId equals member.Id
        where role.Role == Role.Administrator && !member.Disabled
        select member.Id;
}
