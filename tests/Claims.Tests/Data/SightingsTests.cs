using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

public sealed class SightingsTests
{
    private const string Later = "Ein neuer Vorspann.\n\nIm Jahr 2024 stieg der Handel auf 48 Milliarden Euro.";
    private const string Without = "Der Artikel wurde gelöscht.";

    [Fact]
    public async Task A_capture_notes_in_its_own_unit_what_became_of_every_anchored_quote()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        var events = await EventsAsync(desk);
        await CaptureAsync(desk, Later);

        var sighting = Assert.Single(await SightingsAsync(desk));
        var start = Later.IndexOf("48", StringComparison.Ordinal);
        Assert.Equal((SightingState.Stands, start, start + "48 Milliarden Euro".Length), (sighting.State, sighting.Start!.Value, sighting.End!.Value));
        Assert.Equal(events + 1, await EventsAsync(desk));
    }

    [Fact]
    public async Task What_was_looked_for_ahead_is_not_looked_for_again_unless_it_was_another_text()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        var quote = (await desk.ClaimAsync()).Quotes.Single();
        var told = new Dictionary<QuoteId, Sighting> { [quote.Id] = new(SightingState.Gone, null) };
        await CaptureAsync(desk, Later, new SightingsAhead(Later, told));
        await CaptureAsync(desk, Without + Later, new SightingsAhead(Later, told));
        Assert.Equal([SightingState.Gone, SightingState.Stands], (await SightingsAsync(desk)).Select(sighting => sighting.State));
    }

    [Fact]
    public async Task A_quote_that_is_added_on_an_earlier_text_is_looked_for_in_every_later_one()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await CaptureAsync(desk, Later);
        await CaptureAsync(desk, Without);
        await desk.ResearchAsync();
        Assert.Equal([SightingState.Stands, SightingState.Gone], (await SightingsAsync(desk)).Select(sighting => sighting.State));
    }

    [Fact]
    public async Task A_waiting_quote_that_is_anchored_in_an_earlier_text_is_looked_for_in_the_later_one()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await CaptureAsync(desk, Without);
        await desk.ResearchAsync();
        await desk.DoAsync(claim => claim.AddWaitingQuote(desk.Source, "Im Jahr 2024", null, null, desk.Author, desk.Now));
        Assert.Single(await SightingsAsync(desk));
        await desk.DoAsync(async (claim, db, token) =>
            claim.AnchorQuote(claim.Quotes.Single(quote => !quote.IsAnchored).Id, await db.SourceTexts.SingleAsync(text => text.Id == desk.Text, token), 0, desk.Author, desk.Now));
        Assert.Equal(2, (await SightingsAsync(desk)).Count);
    }

    [Fact]
    public async Task A_quote_is_drifted_while_it_does_not_stand_in_the_newest_text()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        Assert.Equal(0, await DriftedAsync(desk));
        await CaptureAsync(desk, Without);
        await CaptureAsync(desk, Without + " Wirklich.");
        Assert.Equal(1, await DriftedAsync(desk));
        await using (var db = desk.Open())
        {
            var drift = Assert.Single((await db.ClaimFileAsync(StoredDesk.Number, null, CancellationToken.None))!.Quotes).Drift!;
            Assert.Equal((SightingState.Gone, 2), (drift.State, drift.TextNumber));
        }

        await CaptureAsync(desk, Later);
        Assert.Equal(0, await DriftedAsync(desk));
        await using var after = desk.Open();
        Assert.Null(Assert.Single((await after.ClaimFileAsync(StoredDesk.Number, null, CancellationToken.None))!.Quotes).Drift);
    }

    [Fact]
    public async Task A_drift_changes_neither_the_quote_nor_what_was_approved()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        var before = await desk.ClaimAsync();
        await CaptureAsync(desk, Without);
        var after = await desk.ClaimAsync();
        Assert.Equal((before.Version, before.Stage, before.Quotes.Single().Start), (after.Version, after.Stage, after.Quotes.Single().Start));
        Assert.Equal(before.Standing!.ContentHash, after.Standing!.ContentHash);
    }

    [Fact]
    public async Task What_was_found_of_a_quote_goes_with_it()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        await CaptureAsync(desk, Later);
        await desk.DoAsync(claim => claim.RemoveQuote(claim.Quotes.Single().Id, desk.Author, desk.Now));
        Assert.Empty(await SightingsAsync(desk));
    }

    private static async Task CaptureAsync(StoredDesk desk, string body, SightingsAhead? ahead = null)
    {
        await using var db = desk.Open();
        await db.WriteAsync(async token =>
            await db.CaptureTextAsync((await db.LoadSourceAsync(desk.Source, token))!, body, CaptureMethod.Pasted, null, ahead ?? SightingsAhead.None, desk.Author, desk.Now, token));
    }

    private static async Task<List<QuoteSighting>> SightingsAsync(StoredDesk desk)
    {
        await using var db = desk.Open();
        return await db.QuoteSightings.AsNoTracking().OrderBy(sighting => db.SourceTexts.Single(text => text.Id == sighting.TextId).Number).ToListAsync();
    }

    private static async Task<int> DriftedAsync(StoredDesk desk)
    {
        await using var db = desk.Open();
        return await db.DriftedQuotes().CountAsync();
    }

    private static async Task<int> EventsAsync(StoredDesk desk)
    {
        await using var db = desk.Open();
        return await db.AuditEntries.CountAsync();
    }
}
