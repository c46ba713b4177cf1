using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

public sealed class MemberDirectoryTests
{
    [Fact]
    public async Task A_new_member_has_the_roles_and_an_entry_without_name_or_address()
    {
        await using var scene = await MemberScene.CreateAsync();

        var member = await scene.AddAsync("ada@example.org", Role.Editor, Role.Administrator, Role.Editor);

        Assert.Equal([Role.Editor, Role.Administrator], await scene.Directory.RolesOfAsync(member.Id));
        var entry = await scene.Db.AuditEntries.SingleAsync();
        Assert.Equal(("member.added", member.Id.Value), (entry.Kind, entry.SubjectId));
        Assert.Contains("\"roles\":\"Editor Administrator\"", entry.Payload);
        Assert.DoesNotContain("Ada", entry.Payload);
        Assert.DoesNotContain("example.org", entry.Payload);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("@example.org")]
    [InlineData("ada@")]
    [InlineData("a b@example.org")]
    [InlineData("a@b@example.org")]
    public async Task What_is_no_address_is_refused(string email)
    {
        await using var scene = await MemberScene.CreateAsync();

        var refused = await Assert.ThrowsAsync<DomainException>(() => scene.AddAsync(email, Role.Reader));

        Assert.Equal("member.email", refused.Code);
    }

    [Fact]
    public async Task An_address_is_taken_in_any_case_of_its_letters()
    {
        await using var scene = await MemberScene.CreateAsync();
        await scene.AddAsync("ada@example.org", Role.Reader);

        var refused = await Assert.ThrowsAsync<DomainException>(() => scene.AddAsync("ADA@example.org", Role.Reader));

        Assert.Equal("member.email-taken", refused.Code);
    }

    [Fact]
    public async Task Only_administrators_and_the_command_line_change_accounts()
    {
        await using var scene = await MemberScene.CreateAsync();
        var editor = Actor.Of((await scene.AddAsync("ada@example.org", Role.Editor)).Id, Role.Editor);

        var refused = await Assert.ThrowsAsync<DomainException>(() => scene.Directory.AddAsync("b@example.org", "B", [Role.Reader], editor, TestDesk.Now));

        Assert.Equal("actor.role", refused.Code);
    }

    [Fact]
    public async Task Changed_roles_leave_their_reason_beside_the_log_and_end_the_sessions()
    {
        await using var scene = await MemberScene.CreateAsync();
        var member = await scene.AddAsync("ada@example.org", Role.FactChecker, Role.Reviewer);
        var stamp = member.SecurityStamp;

        await scene.Directory.SetRolesAsync(member.Id, [Role.Reviewer, Role.Editor], "Takes over the desk", Actor.Command, TestDesk.Now);

        Assert.Equal([Role.Reviewer, Role.Editor], await scene.Directory.RolesOfAsync(member.Id));
        Assert.NotEqual(stamp, member.SecurityStamp);
        var entry = await scene.Db.AuditEntries.SingleAsync(e => e.Kind == "member.roles-changed");
        var text = await scene.Db.AuditTexts.SingleAsync(t => t.Seq == entry.Seq);
        Assert.Equal(("reason", "Takes over the desk"), (text.Field, text.Text));
        Assert.Contains(text.Hash(), entry.Payload);
    }

    [Fact]
    public async Task The_last_administrator_keeps_the_role_and_the_account()
    {
        await using var scene = await MemberScene.CreateAsync();
        var first = await scene.AddAsync("ada@example.org", Role.Administrator);
        var second = await scene.AddAsync("bob@example.org", Role.Administrator);
        await scene.Directory.DisableAsync(second.Id, "Left", Actor.Command, TestDesk.Now);

        var demoted = await Assert.ThrowsAsync<DomainException>(() =>
            scene.Directory.SetRolesAsync(first.Id, [Role.Editor], "Tired", Actor.Command, TestDesk.Now));
        var disabled = await Assert.ThrowsAsync<DomainException>(() =>
            scene.Directory.DisableAsync(first.Id, "Tired", Actor.Command, TestDesk.Now));

        Assert.Equal(("member.last-administrator", "member.last-administrator"), (demoted.Code, disabled.Code));
        Assert.Equal([Role.Administrator], await scene.Directory.RolesOfAsync(first.Id));
    }

    [Fact]
    public async Task A_change_of_roles_needs_a_reason_and_a_role()
    {
        await using var scene = await MemberScene.CreateAsync();
        var member = await scene.AddAsync("ada@example.org", Role.Reader);

        var noReason = await Assert.ThrowsAsync<DomainException>(() =>
            scene.Directory.SetRolesAsync(member.Id, [Role.Editor], " ", Actor.Command, TestDesk.Now));
        var noRole = await Assert.ThrowsAsync<DomainException>(() =>
            scene.Directory.SetRolesAsync(member.Id, [], "Because", Actor.Command, TestDesk.Now));

        Assert.Equal(("text.required", "member.no-role"), (noReason.Code, noRole.Code));
    }

    [Fact]
    public async Task An_actor_is_found_by_address_unless_disabled()
    {
        await using var scene = await MemberScene.CreateAsync();
        var member = await scene.AddAsync("ada@example.org", Role.Reader, Role.Editor);

        var actor = await scene.Directory.ActorAsync("Ada@Example.org");
        await scene.Directory.DisableAsync(member.Id, "Left", Actor.Command, TestDesk.Now);
        var refused = await Assert.ThrowsAsync<DomainException>(() => scene.Directory.ActorAsync("ada@example.org"));
        await scene.Directory.EnableAsync(member.Id, "Is back", Actor.Command, TestDesk.Now);

        Assert.Equal(member.Id, actor.Member);
        Assert.Equal([Role.Reader, Role.Editor], actor.Roles);
        Assert.Equal("member.disabled", refused.Code);
        Assert.Equal(member.Id, (await scene.Directory.ActorAsync("ada@example.org")).Member);
    }
}
