namespace Claims.Web.Dossiers;

/// <summary>What an edition is made from, and nothing else: the file <c>claims.json</c> that travels in it.</summary>
public sealed record DossierInput
{
    /// <summary>Name and version of this form.</summary>
    public const string CurrentFormat = "claims.dossier.1";

    public required string Format { get; init; }

    public required DossierContent Content { get; init; }

    public required DossierLog Log { get; init; }
}
