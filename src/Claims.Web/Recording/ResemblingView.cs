using Claims.Data;

namespace Claims.Web.Recording;

/// <summary>The claims that resemble a statement which is being typed, and how it was said to stand to them: the partial <c>_Resembling</c>.</summary>
/// <param name="Chosen">By the id of the other claim; null or missing where it goes without a link.</param>
/// <param name="Asked">Somebody asked: that nothing was found is then said as well.</param>
/// <param name="TooShort">The statement says too little to be compared with any.</param>
public sealed record ResemblingView(IReadOnlyList<ResemblingClaim> Claims, IReadOnlyDictionary<Guid, RelationKind?> Chosen, bool Asked, bool TooShort = false)
{
    /// <summary>More claims than this are no help while one types.</summary>
    public const int Most = 5;

    /// <summary>A statement that is shorter says nothing that could be recognised.</summary>
    public const int Least = 12;

    public static readonly ResemblingView None = new([], new Dictionary<Guid, RelationKind?>(), Asked: false);

    /// <summary>What a person may say about two claims while recording one.</summary>
    private static readonly RelationKind[] Offered = [RelationKind.Repeats, RelationKind.Updates, RelationKind.Contradicts, RelationKind.DependsOn];

    /// <summary>Finds them; those that a link was chosen for stay, even when the statement has moved away from them.</summary>
    /// <param name="except">The claim that is being edited.</param>
    public static async Task<ResemblingView> FindAsync(
        ClaimsDb db, string? statement, ClaimId? except, IReadOnlyDictionary<Guid, RelationKind?> chosen, CancellationToken cancel)
    {
        var found = await FoundAsync(db, statement, except, cancel);
        var others = chosen.Where(link => link.Value is not null).Select(link => new ClaimId(link.Key)).Except(found.Select(claim => claim.ClaimId)).Take(Most).ToList();
        return new([.. found, .. (await db.ChosenClaimsAsync(others, cancel)).Where(claim => claim.ClaimId != except)], chosen, Asked: true, IsTooShort(statement));
    }

    /// <summary>What the form links, and what was found for its statement as it is sent.</summary>
    public ClaimLinks Links => new(
        Chosen.Where(link => link.Value is { } kind && Offered.Contains(kind)).ToDictionary(link => new ClaimId(link.Key), link => link.Value!.Value),
        [.. Claims.Where(claim => claim.Score >= Resembling.Threshold)]);

    public string Name(ResemblingClaim claim) => $"Input.Links[{claim.ClaimId}]";

    public IReadOnlyList<Choice> Kinds(Texts texts) => [.. Offered.Select(kind => new Choice(kind.ToString(), texts.Of(kind)))];

    public string? ChosenFor(ResemblingClaim claim) => Chosen.GetValueOrDefault(claim.ClaimId.Value)?.ToString();

    private static async Task<IReadOnlyList<ResemblingClaim>> FoundAsync(ClaimsDb db, string? statement, ClaimId? except, CancellationToken cancel) =>
        IsTooShort(statement) ? [] : await db.ResemblingAsync(statement!.Trim(), except, SearchAudience.Desk, Most, cancel);

    private static bool IsTooShort(string? statement) => statement?.Trim() is not { Length: >= Least };
}
