using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

public sealed class OneTimeLinksTests
{
    private const string Password = "correct horse battery";

    [Fact]
    public async Task A_link_to_join_sets_name_and_password_once()
    {
        await using var scene = await MemberScene.CreateAsync();
        var member = await scene.AddAsync("ada@example.org", Role.Reader);
        var (purpose, token) = await scene.Links.IssueAsync(member.Id, Actor.Command, TestDesk.Now);

        await scene.Links.JoinAsync(token, "Ada Lovelace", Password, TestDesk.Now.AddHours(23));
        var again = await Assert.ThrowsAsync<DomainException>(() => scene.Links.JoinAsync(token, "Eve", Password, TestDesk.Now.AddHours(23)));

        Assert.Equal(LinkPurpose.Join, purpose);
        Assert.Equal("link.invalid", again.Code);
        var stored = await scene.Db.Members.AsNoTracking().SingleAsync();
        Assert.Equal("Ada Lovelace", stored.Name);
        Assert.True(await scene.Users.CheckPasswordAsync(stored, Password));
        var entry = await scene.Db.AuditEntries.SingleAsync(e => e.Kind == "member.joined");
        Assert.Equal(member.Id, entry.ActorMember);
    }

    [Fact]
    public async Task Only_the_hash_of_a_token_is_stored()
    {
        await using var scene = await MemberScene.CreateAsync();
        var member = await scene.AddAsync("ada@example.org", Role.Reader);

        var (_, token) = await scene.Links.IssueAsync(member.Id, Actor.Command, TestDesk.Now);

        Assert.Equal(Hashes.Sha256Hex(token), (await scene.Db.OneTimeLinks.SingleAsync()).TokenHash);
        Assert.Equal(43, token.Length);
        await scene.Db.DisposeAsync();
        var bytes = await ReadSharedAsync(scene.Desk.Engine.Location + "-wal");
        Assert.Equal(-1, bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(token)));
    }

    [Fact]
    public async Task A_link_expires_after_a_day()
    {
        await using var scene = await MemberScene.CreateAsync();
        var member = await scene.AddAsync("ada@example.org", Role.Reader);
        var (purpose, token) = await scene.Links.IssueAsync(member.Id, Actor.Command, TestDesk.Now);

        Assert.NotNull(await scene.Links.FindMemberAsync(token, purpose, TestDesk.Now.AddHours(24).AddTicks(-1)));
        Assert.Null(await scene.Links.FindMemberAsync(token, purpose, TestDesk.Now.AddHours(24)));
    }

    [Fact]
    public async Task A_new_link_ends_the_older_one()
    {
        await using var scene = await MemberScene.CreateAsync();
        var member = await scene.AddAsync("ada@example.org", Role.Reader);
        var (_, older) = await scene.Links.IssueAsync(member.Id, Actor.Command, TestDesk.Now);
        var (purpose, newer) = await scene.Links.IssueAsync(member.Id, Actor.Command, TestDesk.Now);

        Assert.Null(await scene.Links.FindMemberAsync(older, purpose, TestDesk.Now));
        Assert.NotNull(await scene.Links.FindMemberAsync(newer, purpose, TestDesk.Now));
    }

    [Fact]
    public async Task A_link_is_for_one_purpose()
    {
        await using var scene = await MemberScene.CreateAsync();
        var member = await scene.AddAsync("ada@example.org", Role.Reader);
        var (_, token) = await scene.Links.IssueAsync(member.Id, Actor.Command, TestDesk.Now);

        var refused = await Assert.ThrowsAsync<DomainException>(() => scene.Links.ResetAsync(token, Password, TestDesk.Now));

        Assert.Equal("link.invalid", refused.Code);
    }

    [Fact]
    public async Task A_weak_password_is_refused_and_the_link_works_on()
    {
        await using var scene = await MemberScene.CreateAsync();
        var member = await scene.AddAsync("ada@example.org", Role.Reader);
        var (_, token) = await scene.Links.IssueAsync(member.Id, Actor.Command, TestDesk.Now);

        var tooShort = await Assert.ThrowsAsync<DomainException>(() => scene.Links.JoinAsync(token, "Ada", "short", TestDesk.Now));
        var tooSimple = await Assert.ThrowsAsync<DomainException>(() => scene.Links.JoinAsync(token, "Ada", new string('a', 20), TestDesk.Now));
        await scene.Links.JoinAsync(token, "Ada", Password, TestDesk.Now);

        Assert.Equal(("password.too-short", "password.too-simple"), (tooShort.Code, tooSimple.Code));
    }

    [Fact]
    public async Task A_link_for_a_new_password_lifts_the_lockout()
    {
        await using var scene = await MemberScene.CreateAsync();
        var id = (await scene.AddAsync("ada@example.org", Role.Reader)).Id;
        await scene.Links.JoinAsync((await scene.Links.IssueAsync(id, Actor.Command, TestDesk.Now)).Token, "Ada", Password, TestDesk.Now);
        var member = await scene.Db.Members.SingleAsync();
        await scene.Users.SetLockoutEndDateAsync(member, DateTimeOffset.MaxValue);

        var (purpose, token) = await scene.Links.IssueAsync(id, Actor.Command, TestDesk.Now);
        await scene.Links.ResetAsync(token, "another horse battery", TestDesk.Now);

        Assert.Equal(LinkPurpose.Reset, purpose);
        Assert.False(await scene.Users.IsLockedOutAsync(member));
        Assert.False(await scene.Users.CheckPasswordAsync(member, Password));
        Assert.True(await scene.Users.CheckPasswordAsync(member, "another horse battery"));
    }

    [Fact]
    public async Task A_disabled_member_has_no_link()
    {
        await using var scene = await MemberScene.CreateAsync();
        var member = await scene.AddAsync("ada@example.org", Role.Reader);
        var (purpose, token) = await scene.Links.IssueAsync(member.Id, Actor.Command, TestDesk.Now);
        await scene.Directory.DisableAsync(member.Id, "Left", Actor.Command, TestDesk.Now);

        Assert.Null(await scene.Links.FindMemberAsync(token, purpose, TestDesk.Now));
        var refused = await Assert.ThrowsAsync<DomainException>(() => scene.Links.IssueAsync(member.Id, Actor.Command, TestDesk.Now));
        Assert.Equal("member.disabled", refused.Code);
    }

    [Fact]
    public async Task The_set_up_link_makes_one_administrator_and_no_second()
    {
        await using var scene = await MemberScene.CreateAsync();
        var token = (await scene.Links.IssueSetupAsync(TestDesk.Now))!;
        Assert.True(await scene.Links.IsSetupOpenAsync(token, TestDesk.Now));

        var member = await scene.Links.SetUpAsync(token, "ada@example.org", "Ada", Password, TestDesk.Now);

        Assert.Equal([Role.Administrator], await scene.Directory.RolesOfAsync(member.Id));
        Assert.False(await scene.Links.IsSetupOpenAsync(token, TestDesk.Now));
        Assert.Null(await scene.Links.IssueSetupAsync(TestDesk.Now));
        var again = await Assert.ThrowsAsync<DomainException>(() => scene.Links.SetUpAsync(token, "eve@example.org", "Eve", Password, TestDesk.Now));
        Assert.Equal("link.invalid", again.Code);
    }

    private static async Task<byte[]> ReadSharedAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
