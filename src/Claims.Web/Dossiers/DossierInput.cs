namespace Claims.Web.Dossiers;

/// <summary>What an edition is made from, and nothing else: the file <c>claims.json</c> that travels in it.</summary>
public sealed record DossierInput
{
    /// <summary>Name and version of this form.</summary>
    public const string CurrentFormat = "claims.dossier.1";

    public required string Format { get; init; }

    /// <summary>The version of the program that printed it; null in editions from before it was kept. Another one may put the same data into other words.</summary>
    public string? Program { get; init; }

    public required DossierContent Content { get; init; }

    public required DossierLog Log { get; init; }
}
