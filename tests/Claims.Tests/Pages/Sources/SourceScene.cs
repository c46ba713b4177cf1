using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Pages.Sources;

/// <summary>Sources, texts and claims that were there before somebody opened a page.</summary>
internal static class SourceScene
{
    public const string Text = "Voll ist voll, sagt die Hafenmeisterin.\n\nAuf rund 19 Mrd. Euro summierten sich die Ausfuhren; die Liste ist voll.";

    /// <summary>A source recorded by the fact-checker, with a text unless null is given.</summary>
    public static Task<SourceId> SourceAsync(this DeskFactory desk, string title = "Two clocks, two lists", string? text = Text) => desk.InDbAsync(async db =>
    {
        var (by, now) = (desk.Actor(Role.FactChecker), desk.Now());
        var source = Source.Record(new(title, SourceKind.Article, "de", Outlet: "Harbour Gazette", Published: PartialDate.Of(2025, 3)), by, now);
        db.Add(source);
        if (text is not null)
        {
            db.Add(source.Capture(text, CaptureMethod.Pasted, null, by, now));
        }

        await db.SaveChangesAsync();
        return source.Id;
    });

    /// <summary>A claim of this source: with words that stand in its text once, or that wait for one.</summary>
    public static Task<string> ClaimAsync(this DeskFactory desk, SourceId source, string exact) => desk.InDbAsync(db => db.WriteAsync(async token =>
    {
        var (by, now) = (desk.Actor(Role.FactChecker), desk.Now());
        var claimant = await db.ClaimantAsync("Ministry of Trade", ClaimantKind.Organisation, by, now, token);
        var claim = Claim.Record(await db.NextClaimNumberAsync(now.Year, token), new("Exports came to about 19 billion euros.", claimant.Id, null, null, "en"), by, now);
        var text = await db.SourceTexts.SingleOrDefaultAsync(known => known.SourceId == source, token);
        if (text is null)
        {
            claim.AddWaitingQuote(source, exact, null, null, by, now);
        }
        else
        {
            claim.AddQuote(text, QuoteContext.OnlyPlace(text.Body, exact)!.Value, exact, by, now);
        }

        db.Add(claim);
        return claim.Number;
    }));

    public static DateTimeOffset Now(this DeskFactory desk) => desk.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    public static Task<bool> HasEntryAsync(this DeskFactory desk, string kind, Guid subject) =>
        desk.InDbAsync(db => db.AuditEntries.AnyAsync(entry => entry.Kind == kind && entry.SubjectId == subject));
}
