using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

public sealed class ClaimsDbWritingTests
{
    [Fact]
    public async Task Recorded_events_are_numbered_without_a_gap()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();

        for (var i = 0; i < 3; i++)
        {
            db.Record(TestDesk.Event("desk.one"));
            db.Record(TestDesk.Event("desk.two"));
            await db.SaveChangesAsync();
        }

        Assert.Equal([1, 2, 3, 4, 5, 6], await db.AuditEntries.OrderBy(e => e.Seq).Select(e => e.Seq).ToListAsync());
    }

    [Fact]
    public async Task Saving_nothing_writes_nothing()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();

        Assert.Equal(0, await db.SaveChangesAsync());
        Assert.Empty(await db.AuditEntries.ToListAsync());
    }

    [Fact]
    public async Task A_unit_that_fails_leaves_nothing_behind()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();

        await Assert.ThrowsAsync<DomainException>(() => db.WriteAsync(async token =>
        {
            db.Members.Add(Member.Create("ada@example.org", "Ada", TestDesk.Now));
            db.Record(TestDesk.Event("member.added"));
            await db.SaveChangesAsync(token);
            throw new DomainException("test.refused");
        }));

        Assert.Empty(db.ChangeTracker.Entries());
        Assert.Empty(await db.Members.ToListAsync());
        Assert.Empty(await db.AuditEntries.ToListAsync());
        Assert.Equal(0, await db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_unit_saves_what_its_work_left_unsaved()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();

        await db.WriteAsync(_ =>
        {
            db.Members.Add(Member.Create("ada@example.org", "Ada", TestDesk.Now));
            return Task.CompletedTask;
        });

        await using var other = desk.Open();
        Assert.Equal("Ada", (await other.Members.SingleAsync()).Name);
    }

    [Fact]
    public async Task A_unit_inside_a_unit_is_part_of_it()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();

        await db.WriteAsync(async outer =>
        {
            db.Record(TestDesk.Event("desk.outer"));
            await db.WriteAsync(async inner =>
            {
                db.Record(TestDesk.Event("desk.inner"));
                await db.SaveChangesAsync(inner);
            }, outer);
        });

        Assert.Equal(["desk.outer", "desk.inner"], await db.AuditEntries.OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync());
    }

    [Fact]
    public async Task A_failed_inner_unit_cannot_be_passed_over()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.WriteAsync(async token =>
        {
            db.Record(TestDesk.Event("desk.outer"));
            await Assert.ThrowsAsync<DomainException>(() => db.WriteAsync<int>(_ => throw new DomainException("test.refused"), token));
        }));

        Assert.Empty(await db.AuditEntries.ToListAsync());
    }

    [Fact]
    public async Task Another_context_inside_a_unit_is_told_instead_of_waiting_for_ever()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        await using var other = desk.Open();
        other.Record(TestDesk.Event("desk.other"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.WriteAsync(token => other.SaveChangesAsync(token)));

        Assert.Equal(1, await other.SaveChangesAsync() + await other.AuditEntries.CountAsync());
    }

    [Fact]
    public async Task The_synchronous_save_goes_through_the_gate_too()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        await using var other = desk.Open();
        db.Record(TestDesk.Event("desk.one"));

        var pass = await desk.Engine.Gate.EnterAsync();
        var saving = Task.Run(() => db.SaveChanges());
        while (desk.Engine.Gate.Waiting == 0)
        {
            await Task.Yield();
        }

        Assert.Empty(await other.AuditEntries.ToListAsync());
        pass.Dispose();
        await saving;
        Assert.Single(await other.AuditEntries.ToListAsync());
    }

    [Fact]
    public async Task A_reading_unit_sees_one_state_and_holds_no_writer_up()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var reader = desk.Open();
        await using var writer = desk.Open();

        var counts = await reader.ReadAsync(async token =>
        {
            var before = await reader.AuditEntries.CountAsync(token);
            writer.Record(TestDesk.Event("desk.one"));
            await writer.SaveChangesAsync(token);
            return (before, await reader.AuditEntries.CountAsync(token));
        });

        Assert.Equal((0, 0), counts);
        Assert.Equal(1, await reader.AuditEntries.CountAsync());
    }

    [Fact]
    public async Task Writing_inside_a_reading_unit_is_refused()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        db.Record(TestDesk.Event("desk.one"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.ReadAsync(token => db.SaveChangesAsync(token)));
    }

    [Fact]
    public async Task A_desk_with_a_problem_is_read_only()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        desk.Engine.State.Report(["AuditEntries_NoUpdate"]);
        db.Record(TestDesk.Event("desk.one"));

        var refused = await Assert.ThrowsAsync<DomainException>(() => db.SaveChangesAsync());

        Assert.Equal("desk.read-only", refused.Code);
        Assert.Equal(["AuditEntries_NoUpdate"], refused.Args);
    }

    [Fact]
    public async Task A_taken_address_is_refused_by_its_code()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        db.Members.Add(Named("ada@example.org"));
        await db.SaveChangesAsync();
        db.Members.Add(Named("ada@example.org"));

        var refused = await Assert.ThrowsAsync<DomainException>(() => db.SaveChangesAsync());

        Assert.Equal("member.email-taken", refused.Code);
    }

    private static Member Named(string email)
    {
        var member = Member.Create(email, "Ada", TestDesk.Now);
        member.NormalizedEmail = member.NormalizedUserName = email.ToUpperInvariant();
        return member;
    }
}
