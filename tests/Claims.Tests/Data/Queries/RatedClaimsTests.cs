using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Queries;

/// <summary>What pages say of many claims is what the verdicts themselves say.</summary>
public sealed class RatedClaimsTests(SampledDesk sampled) : IClassFixture<SampledDesk>
{
    [Fact]
    public async Task Both_claims_of_a_relation_tell_it_with_the_standing_rating_of_the_other()
    {
        await using var db = sampled.Desk.Open();
        var ratings = await RatingsAsync(db, VerdictState.Approved);
        var numbers = await db.Claims.ToDictionaryAsync(claim => claim.Id, claim => (claim.Number, claim.Stage));
        var relations = await db.Set<ClaimRelation>().AsNoTracking().ToListAsync();

        Assert.Contains(relations, relation => ratings.ContainsKey(relation.OtherId));
        Assert.Contains(relations, relation => !ratings.ContainsKey(relation.OtherId));
        foreach (var told in relations.SelectMany(Sides).GroupBy(side => side.Of).Take(40))
        {
            var file = (await db.ClaimFileAsync(numbers[told.Key].Number, null, CancellationToken.None))!;
            Assert.Equal(
                told.Select(side => (numbers[side.Other].Number, numbers[side.Other].Stage, ratings.GetValueOrDefault(side.Other), side.Kind, side.IsFirst)).OrderBy(other => other.Number),
                file.Related.Select(other => (other.Number, other.Stage, other.Rating?.Key, other.Kind, other.IsFirst)));
        }
    }

    [Fact]
    public async Task A_dossier_tells_its_claims_in_their_order_with_their_standing_ratings()
    {
        await using var db = sampled.Desk.Open();
        var ratings = await RatingsAsync(db, VerdictState.Approved);
        var dossier = await db.Dossiers.Include(one => one.Items).OrderBy(one => one.Id).FirstAsync();
        var folder = (await db.DossierFolderAsync(dossier.Id, CancellationToken.None))!;
        var numbers = await db.Claims.ToDictionaryAsync(claim => claim.Id, claim => claim.Number);

        Assert.NotEmpty(folder.Claims);
        Assert.Equal(
            dossier.Items.OrderBy(item => item.Position).Select(item => (numbers[item.ClaimId], ratings.GetValueOrDefault(item.ClaimId))),
            folder.Claims.Select(entry => (entry.Number, entry.Rating?.Key)));
    }

    [Fact]
    public async Task The_workbench_tells_of_each_claim_what_stands_what_is_in_review_and_how_much_evidence_it_has()
    {
        await using var db = sampled.Desk.Open();
        var (standing, proposed) = (await RatingsAsync(db, VerdictState.Approved), await RatingsAsync(db, VerdictState.InReview));
        var claims = await db.Claims.Include(claim => claim.Evidence).Include(claim => claim.Quotes).AsSplitQuery().AsNoTracking().ToListAsync();
        var sources = claims.Where(claim => proposed.ContainsKey(claim.Id)).SelectMany(claim => claim.Quotes).Select(quote => quote.SourceId).Distinct().Take(20).ToList();

        Assert.NotEmpty(sources);
        foreach (var source in sources)
        {
            var cards = (await db.SourceWorkbenchAsync(source, null, CancellationToken.None))!.Claims;
            Assert.Equal(
                claims.Where(claim => claim.Quotes.Any(quote => quote.SourceId == source))
                    .Select(claim => (claim.Number, standing.GetValueOrDefault(claim.Id), proposed.GetValueOrDefault(claim.Id), claim.Evidence.Count)).Order(),
                cards.Select(card => (card.Number, card.Standing?.Key, card.Proposed?.Key, card.Evidence)).Order());
        }
    }

    private static IEnumerable<(ClaimId Of, ClaimId Other, RelationKind Kind, bool IsFirst)> Sides(ClaimRelation relation) =>
        [(relation.ClaimId, relation.OtherId, relation.Kind, true), (relation.OtherId, relation.ClaimId, relation.Kind, false)];

    private static Task<Dictionary<ClaimId, string>> RatingsAsync(ClaimsDb db, VerdictState state) =>
        db.Verdicts.Where(verdict => verdict.State == state).ToDictionaryAsync(verdict => verdict.ClaimId, verdict => verdict.RatingKey);
}
