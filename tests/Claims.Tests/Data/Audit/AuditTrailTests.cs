using Claims.Data;
using Claims.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

public sealed class AuditTrailTests
{
    private static readonly SourceDetails Details = new("Jahresbericht", SourceKind.Report, "de", Note: "Aus dem Archiv");

    [Fact]
    public async Task A_change_and_its_entry_are_saved_together_and_then_the_event_is_gone()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        var source = Source.Record(Details, Actor.Command, TestDesk.Now);
        db.Add(source);

        Assert.Equal(1, await db.SaveChangesAsync());

        Assert.Empty(source.Events);
        var entry = await db.AuditEntries.SingleAsync();
        Assert.Equal((1, "source.recorded", "source", source.Id.Value), (entry.Seq, entry.Kind, entry.Subject, entry.SubjectId));
        Assert.Equal((ActorKind.Command, TestDesk.Now), (entry.ActorKind, entry.At));
        Assert.DoesNotContain("Jahresbericht", entry.Payload);
        var texts = await db.AuditTexts.ToDictionaryAsync(t => t.Field);
        Assert.Equal(["note", "title"], texts.Keys.Order());
        Assert.Contains($"\"title\":\"{texts["title"].Hash()}\"", entry.Payload);
        Assert.NotEqual(texts["title"].Salt, texts["note"].Salt);
    }

    [Fact]
    public async Task A_change_without_an_event_is_refused_and_nothing_is_saved()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        await ChangeUntoldAsync(db);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

        Assert.Contains("Source", refused.Message);
        await using var other = desk.Open();
        Assert.Equal("Jahresbericht", await other.Sources.Select(s => s.Title).SingleAsync());
    }

    [Fact]
    public async Task An_event_of_something_else_does_not_cover_a_change()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        await ChangeUntoldAsync(db);
        db.Record(TestDesk.Event("desk.one"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_removal_needs_an_event()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        var editor = Member.Create("ada@example.org", "Ada", TestDesk.Now);
        var source = Source.Record(Details, Actor.Command, TestDesk.Now);
        db.AddRange(editor, source);
        await db.SaveChangesAsync();
        db.Remove(source);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        source.Delete(inUse: false, Actor.Of(editor.Id, Role.Editor), TestDesk.Now);
        await db.SaveChangesAsync();

        Assert.Empty(source.Events);
        await using var other = desk.Open();
        Assert.Empty(await other.Sources.ToListAsync());
        Assert.Equal("source.deleted", await other.AuditEntries.OrderBy(e => e.Seq).Select(e => e.Kind).LastAsync());
    }

    [Fact]
    public async Task A_row_that_is_no_aggregate_needs_an_event_too()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        db.Add(Topic.Of("handel", "Handel", "Trade"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        db.Record(TestDesk.Event("topics.loaded"));

        Assert.Equal(1, await db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_failed_save_leaves_nothing_and_keeps_the_events_for_the_next()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        await using var other = desk.Open();
        var first = Claimant.Record("Statistikamt", ClaimantKind.Organisation, Actor.Command, TestDesk.Now);
        var second = Claimant.Record("Statistikamt", ClaimantKind.Organisation, Actor.Command, TestDesk.Now);
        db.AddRange(first, second);

        var refused = await Assert.ThrowsAsync<DomainException>(() => db.SaveChangesAsync());

        Assert.Equal("save.duplicate", refused.Code);
        Assert.Empty(await other.Claimants.ToListAsync());
        Assert.Empty(await other.AuditEntries.ToListAsync());
        Assert.Single(first.Events);
        db.Entry(second).State = EntityState.Detached;

        await db.SaveChangesAsync();

        Assert.Empty(first.Events);
        Assert.Equal([(1L, first.Id.Value)], (await other.AuditEntries.ToListAsync()).Select(e => (e.Seq, e.SubjectId)));
    }

    [Fact]
    public async Task A_unit_that_is_rolled_back_keeps_the_events_of_what_it_had_saved()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        var source = Source.Record(Details, Actor.Command, TestDesk.Now);

        await Assert.ThrowsAsync<DomainException>(() => db.WriteAsync(async token =>
        {
            db.Add(source);
            await db.SaveChangesAsync(token);
            throw new DomainException("test.refused");
        }));

        Assert.Single(source.Events);
        await db.WriteAsync(_ => Task.FromResult(db.Add(source)));
        Assert.Empty(source.Events);
        Assert.Equal(1, (await db.AuditEntries.SingleAsync()).Seq);
    }

    [Fact]
    public async Task Two_saves_in_a_unit_write_each_event_once()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();

        await db.WriteAsync(async token =>
        {
            var source = Source.Record(Details, Actor.Command, TestDesk.Now);
            db.Add(source);
            await db.SaveChangesAsync(token);
            source.Edit(Details with { Title = "Jahresbericht 2024" }, Actor.Command, TestDesk.Now);
        });

        Assert.Equal(["source.recorded", "source.edited"], await db.AuditEntries.OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync());
    }

    [Fact]
    public async Task Events_of_one_save_stand_in_the_order_of_their_times()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        db.Record(TestDesk.Event("desk.second", TestDesk.Now.AddSeconds(1)));
        db.Record(TestDesk.Event("desk.first", TestDesk.Now));

        await db.SaveChangesAsync();

        Assert.Equal(["desk.first", "desk.second"], await db.AuditEntries.OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync());
    }

    [Fact]
    public async Task A_text_cannot_be_changed_past_an_erasure_and_its_hash_stays()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        db.Record(TestDesk.Event("desk.one", texts: new() { ["reason"] = "Persönlich" }));
        await db.SaveChangesAsync();
        var text = await db.AuditTexts.SingleAsync();
        var hash = text.Hash();
        var refused = await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlAsync($"UPDATE AuditTexts SET Text = 'Anderes'"));

        var member = Member.Create("amt@example.org", "Ada", TestDesk.Now);
        db.Add(member);
        db.Record(TestDesk.Event("desk.two"));
        await db.SaveChangesAsync();
        await db.EraseAsync(new(ErasurePassage.Of("Persönlich"), "Auf Bitte", []), Actor.Of(member.Id, Role.Administrator), TestDesk.Now, CancellationToken.None);

        Assert.Contains("audit.append-only", refused.Message);
        await using var other = desk.Open();
        var erased = await other.AuditTexts.SingleAsync(one => one.Seq == 1);
        Assert.Equal(("██████████", null), (erased.Text, erased.Salt));
        Assert.Throws<InvalidOperationException>(() => erased.Hash());
        Assert.Contains(hash, await other.AuditEntries.Where(e => e.Seq == 1).Select(e => e.Payload).SingleAsync());
    }

    private static async Task ChangeUntoldAsync(ClaimsDb db)
    {
        var source = Source.Record(Details, Actor.Command, TestDesk.Now);
        db.Add(source);
        await db.SaveChangesAsync();
        db.Entry(source).Property(s => s.Title).CurrentValue = "Anders";
    }
}
