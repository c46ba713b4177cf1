using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Filing;

/// <summary>Claims by others, about topics, and under correction.</summary>
internal static class FilingScene
{
    public static Task<ClaimantId> ClaimantOfAsync(this DeskFactory desk, string number) =>
        desk.InDbAsync(async db => (await db.Claims.SingleAsync(claim => claim.Number == number)).ClaimantId);

    /// <summary>Says that somebody else made the claim, and files it under topics.</summary>
    public static Task<ClaimantId> AscribeAsync(this DeskFactory desk, string number, string claimant, params string[] topics) => desk.InDbAsync(db => db.WriteAsync(async token =>
    {
        var actor = desk.Actor(Role.FactChecker);
        foreach (var key in topics.Where(key => !db.Topics.Any(topic => topic.Key == key)))
        {
            db.Add(Topic.Of(key, $"{key} (deutsch)", key));
        }

        var who = await db.ClaimantAsync(claimant, ClaimantKind.Person, actor, ClaimScene.Past, token);
        var claim = (await db.LoadClaimAsync(number, token))!;
        claim.Edit(new(claim.Statement, who.Id, null, claim.Said, claim.Language, claim.SelectionReason, claim.Quantity, topics), actor, ClaimScene.Past.AddHours(5));
        return who.Id;
    }));

    public static async Task<string> ApprovedAsync(this DeskFactory desk, string claimant, params string[] topics)
    {
        var number = await ClaimScene.ResearchedAsync(desk);
        await desk.AscribeAsync(number, claimant, topics);
        await ClaimScene.OnAsync(desk, number, async (db, claim) =>
        {
            claim.Submit(claim.Draft!.Version, await db.MaterialForAsync(claim, CancellationToken.None), desk.Actor(Role.FactChecker), ClaimScene.Past.AddHours(6));
            claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), ClaimScene.Past.AddHours(7));
        });
        return number;
    }

    public static Task CorrectAsync(this DeskFactory desk, string number) =>
        ClaimScene.OnAsync(desk, number, (_, claim) => claim.OpenCorrection("Die Zahl ist berichtigt.", desk.Actor(Role.FactChecker), ClaimScene.Past.AddHours(8)));
}
