using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>How to sign in as a member of the demonstration desk; the password is kept nowhere else.</summary>
public sealed record DemoSignIn(string Name, string Email, IReadOnlyList<Role> Roles, string Password);

/// <summary>Loads a desk from a folder of seed files: all of it or nothing.</summary>
public sealed class DemoSeeder(ClaimsDb db, MemberDirectory directory, UserManager<Member> users)
{
    // Without the signs that are taken for one another.
    private const string PasswordSigns = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <param name="now">The moment of loading, which the work of the desk is dated back from.</param>
    /// <param name="zone">Time zone of the desk.</param>
    /// <returns>The sign-ins of the new members; null when one of them has an account already, and then nothing is changed.</returns>
    /// <exception cref="SeedException">A file is not what it should be, or the desk refuses a step.</exception>
    public async Task<IReadOnlyList<DemoSignIn>?> LoadAsync(string folder, DateTimeOffset now, TimeZoneInfo zone, CancellationToken cancel)
    {
        var desk = await DemoDesk.ReadAsync(folder, cancel);
        return await db.WriteAsync(token => LoadAsync(desk, new(now, zone), token), cancel);
    }

    private async Task<IReadOnlyList<DemoSignIn>?> LoadAsync(DemoDesk desk, SeedClock clock, CancellationToken cancel)
    {
        var addresses = desk.Members.Select(member => users.NormalizeEmail(member.Email)).ToList();
        if (await db.Members.AnyAsync(member => addresses.Contains(member.NormalizedEmail!), cancel))
        {
            return null;
        }

        var actors = new Dictionary<string, Actor>();
        var signIns = new List<DemoSignIn>();
        foreach (var seed in desk.Members.OrderBy(seed => clock.At(seed.DaysAgo, seed.At)))
        {
            var password = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(PasswordSigns, 5)));
            actors.Add(seed.Key, await JoinAsync(seed, password, clock.At(seed.DaysAgo, seed.At), cancel));
            signIns.Add(new(seed.Name, seed.Email, seed.Roles, password));
        }

        await new DemoReplay(db, desk, actors, clock).RunAsync(cancel);
        foreach (var seed in desk.Members.Where(seed => seed.Inbox is not null))
        {
            await ReadInboxAsync(actors[seed.Key].RequireMember(), clock.At(seed.Inbox!.DaysAgo, seed.Inbox.At), cancel);
        }

        return signIns;
    }

    private Task<int> ReadInboxAsync(MemberId member, DateTimeOffset at, CancellationToken cancel) =>
        db.Notices.Where(notice => notice.MemberId == member && notice.At < at).ExecuteUpdateAsync(row => row.SetProperty(notice => notice.ReadAt, at), cancel);

    private async Task<Actor> JoinAsync(SeedMember seed, string password, DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            var member = Member.Create(seed.Email, seed.Name, now);
            member.PasswordHash = users.PasswordHasher.HashPassword(member, password);
            member.Prefer(seed.Language, Theme.System);
            // Their addresses are nobody's.
            member.PreferMail(notices: false);
            await directory.CreateAsync(member, seed.Roles, Actor.Command, now, cancel);
            return Actor.Of(member.Id, seed.Roles);
        }
        catch (DomainException e)
        {
            throw new SeedException("members.json", seed.Key, e.Code, e);
        }
    }
}
