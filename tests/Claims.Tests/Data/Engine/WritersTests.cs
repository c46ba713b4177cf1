using System.Diagnostics;
using Claims.Data;
using Claims.Domain;
using Claims.Web.Commands;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data;

public sealed class WritersTests
{
    private const int Writers = 16;

    private static readonly int Rounds = Counts.Of(plain: 12, deep: 150);
    private static readonly int Commands = Counts.Of(plain: 2, deep: 12);

    [Fact]
    public async Task Sixteen_writers_and_a_second_process_take_turns_and_number_without_a_gap()
    {
        await using var desk = await TestDesk.CreateAsync();

        var elsewhere = Task.Run(() => AddMembersElsewhereAsync(desk.Engine.Location));
        var rounds = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(desk, writer, elsewhere))));
        await elsewhere;

        await using var db = desk.Open();
        var numbers = await db.AuditEntries.OrderBy(e => e.Seq).Select(e => e.Seq).ToListAsync();
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(n => (long)n), numbers);
        Assert.Equal(rounds.Sum(), await db.AuditEntries.CountAsync(e => e.Kind == "desk.round"));
        Assert.Equal(Commands, await db.AuditEntries.CountAsync(e => e.Kind == "member.added"));
        Assert.Equal((Writers / 4) + Commands, await db.Members.CountAsync());
        Assert.Equal(rounds.Where((_, writer) => writer % 4 == 3).Sum(), await db.Members.SumAsync(m => m.AccessFailedCount));
        Assert.Equal("ok", await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
    }

    // A quarter each: a plain save, a unit, a unit of the synchronous kind, and Identity's own save of a counter beside a recorded event.
    private static async Task<int> WriteAsync(TestDesk desk, int writer, Task elsewhere)
    {
        await using var scope = desk.Scope();
        var db = scope.ServiceProvider.GetRequiredService<ClaimsDb>();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Member>>();
        var member = Member.Create($"writer{writer}@example.org", "Writer", TestDesk.Now);
        if (writer % 4 == 3)
        {
            Assert.True((await users.CreateAsync(member)).Succeeded);
        }

        var round = 0;
        for (; round < Rounds || !elsewhere.IsCompleted; round++)
        {
            var happened = TestDesk.Event("desk.round", texts: new() { ["writer"] = $"{writer}" });
            switch (writer % 4)
            {
                case 0:
                    db.Record(happened);
                    await db.SaveChangesAsync();
                    break;
                case 1:
                    await db.WriteAsync(async token =>
                    {
                        await db.AuditEntries.CountAsync(token);
                        db.Record(happened);
                        await db.SaveChangesAsync(token);
                    });
                    break;
                case 2:
                    db.Record(happened);
                    db.SaveChanges();
                    break;
                default:
                    db.Record(happened);
                    member.AccessFailedCount++;
                    Assert.True((await users.UpdateAsync(member)).Succeeded);
                    break;
            }
        }

        return round;
    }

    private static async Task AddMembersElsewhereAsync(string database)
    {
        for (var i = 0; i < Commands; i++)
        {
            var start = new ProcessStartInfo(Programs.DotNet)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                ArgumentList =
                {
                    typeof(DeskCommands).Assembly.Location, "member", "add", $"other{i}@example.org", "--role", nameof(Role.Reader).ToLowerInvariant(),
                    $"--ConnectionStrings:Claims=Data Source={database}",
                },
            };
            using var process = Process.Start(start)!;
            var said = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal("", said);
            Assert.Equal(0, process.ExitCode);
        }
    }
}
