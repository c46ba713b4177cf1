using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Issues and redeems one-time links: to join, to set a new password, to set a new desk up.</summary>
public sealed class OneTimeLinks(ClaimsDb db, UserManager<Member> users, MemberDirectory directory)
{
    /// <summary>Makes a link for an account, and so ends the older ones: to join while it has no password, else to set a new one.</summary>
    /// <returns>What the link is for, and its token, which is kept nowhere.</returns>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>member.unknown</c>, <c>member.disabled</c></exception>
    public Task<(LinkPurpose Purpose, string Token)> IssueAsync(MemberId id, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        MemberDirectory.RequireAdministration(by);
        return db.WriteAsync(async token =>
        {
            var member = await db.Members.SingleOrDefaultAsync(m => m.Id == id, token) ?? throw new DomainException("member.unknown");
            if (member.Disabled)
            {
                throw new DomainException("member.disabled", member.Email!);
            }

            var purpose = member.PasswordHash is null ? LinkPurpose.Join : LinkPurpose.Reset;
            var secret = await ReplaceAsync(purpose, id, now, token);
            db.Record(MemberEvents.Of("member.link-issued", id, by, now));
            return (purpose, secret);
        }, cancellationToken);
    }

    /// <summary>Takes back the open link of an account: nobody can join or set a password by it any more.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>link.none</c></exception>
    public Task RevokeAsync(MemberId id, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        MemberDirectory.RequireAdministration(by);
        return db.WriteAsync(async token =>
        {
            var open = await db.OneTimeLinks.Where(link => link.MemberId == id && link.UsedAt == null && link.ExpiresAt > now).ToListAsync(token);
            if (open.Count == 0)
            {
                throw new DomainException("link.none");
            }

            db.RemoveRange(open);
            db.Record(MemberEvents.Of("member.link-revoked", id, by, now));
        }, cancellationToken);
    }

    /// <summary>Makes the link that sets a new desk up, and so ends an older one; null once there is an administrator.</summary>
    public Task<string?> IssueSetupAsync(DateTimeOffset now, CancellationToken cancellationToken = default) =>
        db.WriteAsync(
            async token => await directory.HasAdministratorAsync(token) ? null : await ReplaceAsync(LinkPurpose.Setup, null, now, token),
            cancellationToken);

    /// <summary>Whether a set-up link still works.</summary>
    public async Task<bool> IsSetupOpenAsync(string token, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        await FindLinkAsync(token, LinkPurpose.Setup, now, cancellationToken) is not null && !await directory.HasAdministratorAsync(cancellationToken);

    /// <summary>Whose link this is; null when it is unknown, used, expired, for something else or of a disabled member.</summary>
    public async Task<Member?> FindMemberAsync(string token, LinkPurpose purpose, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var link = await FindLinkAsync(token, purpose, now, cancellationToken);
        return link is null ? null : await db.Members.SingleOrDefaultAsync(m => m.Id == link.MemberId && !m.Disabled, cancellationToken);
    }

    /// <summary>Sets the first password and the name of an account.</summary>
    /// <exception cref="DomainException"><c>link.invalid</c>, <c>password.*</c>, <c>text.*</c></exception>
    public Task<Member> JoinAsync(string token, string name, string password, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        UseAsync(token, LinkPurpose.Join, password, member => member.Rename(name), "member.joined", now, cancellationToken);

    /// <summary>Sets a new password and lifts a lockout.</summary>
    /// <exception cref="DomainException"><c>link.invalid</c>, <c>password.*</c></exception>
    public Task<Member> ResetAsync(string token, string password, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        UseAsync(token, LinkPurpose.Reset, password, _ => { }, "member.password-reset", now, cancellationToken);

    /// <summary>Creates the first administrator of a new desk.</summary>
    /// <exception cref="DomainException"><c>link.invalid</c>, <c>member.email</c>, <c>member.email-taken</c>, <c>password.*</c>, <c>text.*</c></exception>
    public Task<Member> SetUpAsync(string token, string email, string name, string password, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        db.WriteAsync(async cancel =>
        {
            var link = await FindLinkAsync(token, LinkPurpose.Setup, now, cancel);
            if (link is null || await directory.HasAdministratorAsync(cancel))
            {
                throw new DomainException("link.invalid");
            }

            link.Use(now);
            var member = Member.Create(email, name, now);
            await directory.CreateAsync(member, [Role.Administrator], Actor.Of(member.Id, Role.Administrator), now, cancel);
            (await users.AddPasswordAsync(member, password)).Require();
            return member;
        }, cancellationToken);

    private Task<Member> UseAsync(
        string token, LinkPurpose purpose, string password, Action<Member> change, string kind, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.WriteAsync(async cancel =>
        {
            var member = await FindMemberAsync(token, purpose, now, cancel) ?? throw new DomainException("link.invalid");
            var link = await FindLinkAsync(token, purpose, now, cancel);
            link!.Use(now);
            change(member);
            member.PasswordHash = null;
            (await users.AddPasswordAsync(member, password)).Require();
            (await users.SetLockoutEndDateAsync(member, null)).Require();
            (await users.ResetAccessFailedCountAsync(member)).Require();
            db.Record(MemberEvents.Of(kind, member.Id, Actor.Of(member.Id, await directory.RolesOfAsync(member.Id, cancel)), now));
            return member;
        }, cancellationToken);

    private async Task<string> ReplaceAsync(LinkPurpose purpose, MemberId? member, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.RemoveRange(await db.OneTimeLinks.Where(l => l.MemberId == member && l.UsedAt == null).ToListAsync(cancellationToken));
        var (link, token) = OneTimeLink.Issue(purpose, member, now);
        db.Add(link);
        return token;
    }

    private async Task<OneTimeLink?> FindLinkAsync(string token, LinkPurpose purpose, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hash = OneTimeLink.HashOf(token);
        var link = await db.OneTimeLinks.SingleOrDefaultAsync(l => l.TokenHash == hash, cancellationToken);
        return link?.CanBeUsed(purpose, now) == true ? link : null;
    }
}
