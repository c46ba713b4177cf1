using Claims.Data;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Annotations;

/// <summary>What is taken from annotations.</summary>
/// <param name="Text">The captured text that the quotes stand in; null when they wait for one.</param>
public sealed record AnnotationsToTake(SourceId Source, string Language, SourceTextId? Text, string Claimant, ClaimantKind Kind, IReadOnlyList<PlannedClaim> Claims);

/// <summary>Records open claims from annotations, all in one unit.</summary>
public sealed class AnnotationImport(ClaimsDb db, Formats formats)
{
    /// <exception cref="DomainException">What the domain or the database refuses.</exception>
    public Task TakeAsync(AnnotationsToTake take, Actor by, DateTimeOffset now, CancellationToken cancel) => db.WriteAsync(async token =>
    {
        var claimant = await db.ClaimantAsync(take.Claimant, take.Kind, by, now, token);
        var text = take.Text is { } id ? await db.SourceTexts.SingleAsync(known => known.Id == id, token) : null;
        foreach (var planned in take.Claims)
        {
            var number = await db.NextClaimNumberAsync(formats.Local(now).Year, token);
            var claim = Claim.Record(number, new(planned.Statement!, claimant.Id, null, null, take.Language), by, now);
            Quote(claim, planned, take.Source, text, by, now);
            db.Add(claim);
        }
    }, cancel);

    private static void Quote(Claim claim, PlannedClaim planned, SourceId source, SourceText? text, Actor by, DateTimeOffset now)
    {
        var read = planned.Read;
        if (text is null)
        {
            claim.AddWaitingQuote(source, read.Exact!, read.Prefix, read.Suffix, by, now);
        }
        else
        {
            claim.AddQuote(text, planned.Start!.Value, read.Exact!, by, now);
        }
    }
}
