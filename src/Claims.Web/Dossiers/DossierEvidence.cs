namespace Claims.Web.Dossiers;

/// <summary>How evidence bears on its claim.</summary>
public enum DossierStance
{
    Supports,
    Contradicts,
    Context,
}

/// <summary>One piece of evidence; what is null is printed as missing.</summary>
public sealed record DossierEvidence
{
    public required int Number { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    public required DossierStance Stance { get; init; }

    /// <summary>What sort of evidence it is, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is for the calculation, in words; null when it takes no part.</summary>
    public string? Role { get; init; }

    /// <summary>What the link between claim and evidence says.</summary>
    public string? Note { get; init; }

    public string? Quantity { get; init; }

    public string? Locator { get; init; }

    public string? Published { get; init; }

    public string? Accessed { get; init; }

    public string? Url { get; init; }

    public string? ArchiveUrl { get; init; }

    public string? Excerpt { get; init; }

    public string? Origin { get; init; }

    public string? Interest { get; init; }

    /// <summary>The source does not want to be named.</summary>
    public bool IsAnonymous { get; init; }

    public IReadOnlyList<DossierFile> Files { get; init; } = [];
}

/// <summary>A file of the evidence: its length in bytes and its SHA-256.</summary>
public sealed record DossierFile(string Name, long Length, string Sha256);
