using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Reviews;

/// <summary>Somebody changed the stored content behind the program, triggers and all.</summary>
public sealed class TamperedTests(UnprovenDeskFactory desk) : IClassFixture<UnprovenDeskFactory>
{
    [Fact]
    public async Task Content_that_does_not_match_its_hash_is_shown_as_such_and_not_approved()
    {
        var number = await desk.SubmittedAsync();
        await desk.InDbAsync(async db =>
        {
            await db.Database.ExecuteSqlAsync($"DROP TRIGGER Verdicts_Frozen");
            return await db.Database.ExecuteSqlAsync($"UPDATE Verdicts SET Snapshot = CAST(replace(CAST(Snapshot AS TEXT), '48,2 Milliarden', '84,2 Milliarden') AS BLOB)");
        });
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/claims/{number}/review");
        Assert.Contains("84,2 Milliarden", editor.Text, StringComparison.Ordinal);
        Assert.Contains("The stored content does not match its hash", editor.Text, StringComparison.Ordinal);
        await editor.SubmitAsync("Approve");

        Assert.Equal(["The verdict is not the one you read. What differs is shown below."], editor.Errors);
        Assert.Equal(Stage.InReview, (await desk.ClaimAsync(number)).Stage);
    }
}
