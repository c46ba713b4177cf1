using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A member that claims are given to.</summary>
/// <param name="Offered">May be given claims now; others are named where they still have some.</param>
public sealed record ListMember(MemberId Id, string Name, bool Offered);

/// <summary>What the filters of the list offer, and the names of what its rows tell by key.</summary>
/// <param name="Scale">Version of the scale that is offered.</param>
/// <param name="Claimants">Names of those with the most claims.</param>
/// <param name="Sources">Titles of those with the most quotes.</param>
/// <param name="StandingClaimants">Names of those with the most approved claims: what readers may be offered.</param>
public sealed record ClaimListChoices(
    int Scale,
    IReadOnlyList<Rating> Ratings,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<ListMember> Members,
    IReadOnlyList<string> Claimants,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> StandingClaimants)
{
    /// <summary>More names than this are typed faster than found in a list.</summary>
    public const int Most = 40;

    private readonly Dictionary<(int Scale, string Key), Rating> _ratings = Ratings.ToDictionary(rating => (rating.ScaleVersion, rating.Key));

    private readonly Dictionary<MemberId, string> _members = Members.ToDictionary(member => member.Id, member => member.Name);

    /// <summary>The labels of the newest scale.</summary>
    public IReadOnlyList<Rating> Current { get; } = [.. Ratings.Where(rating => rating.ScaleVersion == Scale).OrderBy(rating => rating.Position)];

    public Rating? RatingOf(int? scale, string? key) => scale is { } version && key is not null ? _ratings.GetValueOrDefault((version, key)) : null;

    /// <summary>The newest label of this key, on whichever scale it last stood.</summary>
    public Rating? RatingOf(string key) => Ratings.Where(rating => rating.Key == key).MaxBy(rating => rating.ScaleVersion);

    public string? NameOf(MemberId? member) => member is { } id ? _members.GetValueOrDefault(id) : null;
}

/// <summary>Reads what the filters of the list offer.</summary>
public static class ClaimListChoicesQuery
{
    public static Task<ClaimListChoices> ClaimListChoicesAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        db.ReadAsync(async token => await db.ChoicesAsync(await db.NewestEntryAsync(token), token), cancellationToken);

    internal static Task<ClaimListChoices> ChoicesAsync(this ClaimsDb db, long seq, CancellationToken cancellationToken) =>
        db.Cache.GetAsync("choices", seq, async () =>
        {
            var ratings = await db.Set<Rating>().AsNoTracking().ToListAsync(cancellationToken);
            var topics = await db.Topics.AsNoTracking().OrderBy(topic => topic.Key).ToListAsync(cancellationToken);
            var offered = (await db.AssigneeChoicesAsync(cancellationToken)).Select(member => member.Id).ToHashSet();
            var members = await db.Members.AsNoTracking().OrderBy(member => member.Name).ThenBy(member => member.Id)
                .Select(member => new MemberChoice(member.Id, member.Name)).ToListAsync(cancellationToken);
            var sources = await db.Set<Quote>().GroupBy(quote => quote.SourceId)
                .OrderByDescending(group => group.Count()).Take(ClaimListChoices.Most)
                .Select(group => db.Sources.Where(source => source.Id == group.Key).Select(source => source.Title).First())
                .ToListAsync(cancellationToken);
            return new ClaimListChoices(
                ratings.Select(rating => rating.ScaleVersion).DefaultIfEmpty().Max(),
                ratings,
                topics,
                [.. members.Select(member => new ListMember(member.Id, member.Name, offered.Contains(member.Id)))],
                await db.MostAsync(db.Claims, cancellationToken),
                [.. sources.Distinct()],
                await db.MostAsync(db.Claims.Where(claim => claim.Stage == Stage.Approved), cancellationToken));
        });

    private static Task<List<string>> MostAsync(this ClaimsDb db, IQueryable<Claim> claims, CancellationToken cancellationToken) => claims
        .GroupBy(claim => claim.ClaimantId)
        .OrderByDescending(group => group.Count()).Take(ClaimListChoices.Most)
        .Select(group => db.Claimants.Where(claimant => claimant.Id == group.Key).Select(claimant => claimant.Name).First())
        .ToListAsync(cancellationToken);
}
