using Claims.Tests.Web.Counting;

namespace Claims.Tests.Web;

/// <summary>No page asks the database once for each row: with ten of everything and with a thousand it takes the same commands. A new page is counted by itself.</summary>
public sealed class CommandCountTests
{
    /// <summary>Lists by their tabs, and pages that ask for something, beside the addresses that the routes have.</summary>
    private static readonly string[] Queries =
    [
        "/claims?mine=yes", "/claims?stage=in-review", "/claims?correction=yes", "/claims?diverging=yes", "/corrections?claim=2026-0001", "/claims?topic=crowd-1&sort=due", "/claims?assignee=me&priority=high", "/claims?q=Handel", "/claims?q=Hafen&stage=open&sort=due",
        "/claims/assign?{ticked}", "/claims/file?{ticked}", "/claims/collect?{ticked}", "/inbox?view=unread", "/members?q=Mitglied", "/administration/audit?kind=claim.recorded", "/claims/clip?url=https%3A%2F%2Fexample.org%2Fartikel",
    ];

    /// <summary>What only leads to a page that stands in the list itself, or opens by a link that was sent.</summary>
    private static readonly string[] Doors =
    [
        "/account/join", "/account/reset", "/account/sign-in", "/error/{status:int}", "/preferences", "/setup", "/claims/clip", "/administration/audit/export",
        "/claims/{number}/review/approve", "/claims/{number}/review/endorse", "/claims/{number}/review/return", "/claims/{number}/verdict/submit",
    ];

    [Fact]
    public async Task Pages_take_the_same_commands_with_ten_rows_and_with_a_thousand()
    {
        await using var few = await CrowdedDesk.OpenAsync(10);
        await using var many = await CrowdedDesk.OpenAsync(1_000);
        var looping = new List<string>();
        foreach (var pattern in Addresses.All(few).Concat(Queries).Order(StringComparer.Ordinal))
        {
            looping.AddRange(await LoopsAsync(pattern, few, many));
        }

        Assert.True(looping.Count == 0, string.Join('\n', looping));
    }

    private static async Task<IReadOnlyList<string>> LoopsAsync(string pattern, CrowdedDesk few, CrowdedDesk many)
    {
        var looping = new List<string>();
        var answered = false;
        foreach (var (small, large) in few.Addresses(pattern).Zip(many.Addresses(pattern)))
        {
            foreach (var works in new[] { true, false })
            {
                var (one, other) = (await few.VisitAsync(small, works), await many.VisitAsync(large, works));
                answered |= one.Status == 200 && other.Status == 200;
                if (one.Commands.Count != other.Commands.Count || one.Status != other.Status)
                {
                    looping.Add($"{pattern} ({(works ? "working" : "reading")}, {small} {one.Status}, {large} {other.Status}): {one.Commands.Count} commands, then {other.Commands.Count}. {Surplus(one.Commands, other.Commands)}");
                }
            }
        }

        if (!answered && !Doors.Contains(pattern))
        {
            looping.Add($"{pattern}: no address of it answers with a page, so nothing was counted.");
        }

        return looping;
    }

    // What one side ran more often than the other.
    private static string Surplus(IReadOnlyList<string> few, IReadOnlyList<string> many) => string.Join("; ", few.Concat(many).Distinct()
        .Select(command => (Command: command, Few: few.Count(one => one == command), Many: many.Count(one => one == command)))
        .Where(row => row.Few != row.Many)
        .Select(row => $"{row.Few} and {row.Many} times: {string.Join(' ', row.Command.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"));
}
