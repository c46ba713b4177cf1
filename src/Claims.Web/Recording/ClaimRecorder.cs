using Claims.Data;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Recording;

/// <summary>What a recorded claim is made of.</summary>
/// <param name="Links">How it stands to claims that resemble it.</param>
/// <param name="Text">The captured text that a found quote stands in; null while the quote waits for one.</param>
public sealed record ClaimToRecord(ClaimInput Input, PartialDate? Said, Quantity? Quantity, SourceId Source, SourceTextId? Text, QuoteAnswer Quote, ClaimLinks Links);

/// <summary>Records a claim with its claimant, its number and its quote in one unit.</summary>
public sealed class ClaimRecorder(ClaimsDb db, Formats formats)
{
    /// <returns>The number of the claim.</returns>
    /// <exception cref="DomainException">What the domain or the database refuses.</exception>
    public Task<string> RecordAsync(ClaimToRecord claim, Actor by, DateTimeOffset now, CancellationToken cancel) => db.WriteAsync(async token =>
    {
        var id = ClaimId.New(now);
        await db.RequireOfferedAsync(id, claim.Input.Topics, token);
        var claimant = await db.ClaimantAsync(claim.Input.Claimant!, claim.Input.ClaimantKind!.Value, by, now, token);
        var number = await db.NextClaimNumberAsync(formats.Local(now).Year, token);
        var recorded = Claim.Record(number, claim.Input.ToDetails(claimant.Id, claim.Said, claim.Quantity), by, now, id);
        db.Add(recorded);
        switch (claim.Quote)
        {
            case QuoteAnswer.Found found:
                recorded.AddQuote(await db.SourceTexts.SingleAsync(text => text.Id == claim.Text, token), found.Segments, by, now);
                break;
            case QuoteAnswer.Waiting waiting:
                recorded.AddWaitingQuote(claim.Source, waiting.Exact, null, null, by, now);
                break;
        }

        await db.LinkAsync(recorded, claim.Links, by, now, token);
        return number;
    }, cancel);
}
