using System.Text;
using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data;

public sealed class SubjectStatesTests
{
    [Fact]
    public async Task The_bytes_of_a_state_are_these_and_its_entry_commits_to_them()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        var claimant = Claimant.Record("Kammer \"Süd\"", ClaimantKind.Organisation, Actor.Command, TestDesk.Now);
        db.Add(claimant);
        await db.SaveChangesAsync();

        var state = await StateAsync(db, SubjectScope.Of("claimant", claimant.Id.Value));

        var id = claimant.Id.ToString().ToUpperInvariant();
        Assert.Equal($$"""{"Claimants":[{"Id":"{{id}}","Kind":"Organisation","Name":"Kammer \"Süd\"","Version":"1"}]}""", state);
        var entry = await db.AuditEntries.SingleAsync();
        Assert.Contains($"\"state\":\"{SubjectStates.Hash(entry.StateSalt, Encoding.UTF8.GetBytes(state))}\"", entry.Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_has_an_empty_state_and_only_the_newest_entry_of_a_subject_has_a_salt()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var scope = desk.Scope();
        var db = scope.ServiceProvider.GetRequiredService<ClaimsDb>();
        var editor = await scope.ServiceProvider.GetRequiredService<MemberDirectory>().AddAsync("ada@example.org", "Ada", [Role.Editor], Actor.Command, TestDesk.Now);
        var source = Source.Record(new("Bericht", SourceKind.Report, "de"), Actor.Command, TestDesk.Now);
        db.Add(source);
        await db.SaveChangesAsync();
        Assert.StartsWith("""{"Sources":[{"Id":""", await StateAsync(db, SubjectScope.Of("source", source.Id.Value)), StringComparison.Ordinal);

        source.Delete(inUse: false, Actor.Of(editor.Id, Role.Editor), TestDesk.Now);
        db.Remove(source);
        await db.SaveChangesAsync();

        Assert.Equal("{}", await StateAsync(db, SubjectScope.Of("source", source.Id.Value)));
        Assert.Equal([true, false, true], await db.AuditEntries.OrderBy(entry => entry.Seq).Select(entry => entry.StateSalt != null).ToListAsync());
        Assert.True((await db.CheckLogAsync([], [])).IsSound);
    }

    [Fact]
    public async Task Topics_are_one_state_whoever_loaded_or_named_them()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        await new ReferenceSeeder(db).LoadAsync(SeedFolders.Reference, TestDesk.Now, CancellationToken.None);

        Assert.Equal(SubjectScope.Of("topics", Guid.Empty), SubjectScope.Of("topic", Topic.IdOf("trade")));
        Assert.Contains("\"Topics\":[", await StateAsync(db, SubjectScope.Of("topic", Topic.IdOf("trade"))), StringComparison.Ordinal);
    }

    private static Task<string> StateAsync(ClaimsDb db, SubjectScope scope) => db.OnLogAsync(
        (connection, transaction) => Encoding.UTF8.GetString(SubjectStates.Of(db.Model).Read(connection, transaction, [scope])[scope]), CancellationToken.None);
}
