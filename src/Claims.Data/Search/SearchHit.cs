namespace Claims.Data;

/// <summary>Whose words a search looks through.</summary>
public enum SearchAudience
{
    /// <summary>The desk: everything as it stands now.</summary>
    Desk = 1,

    /// <summary>Readers: what the snapshots of standing verdicts say, and nothing else.</summary>
    Readers,
}

/// <summary>A claim that a search met.</summary>
public sealed class SearchHit
{
    public ClaimId ClaimId { get; set; }

    /// <summary>Lower is better; it moves with every change of any claim, so it is no key for paging.</summary>
    public double Rank { get; set; }
}
