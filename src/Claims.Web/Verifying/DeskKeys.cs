using Claims.Data;
using Claims.Web.Houses;
using Claims.Web.Signing;

namespace Claims.Web.Verifying;

/// <summary>With which keys this desk signs, and signed: shown where files are checked, and to machines at <c>/.well-known/claims-desk.json</c>.</summary>
public sealed class DeskKeys(ClaimsDb db, DossierKey key, CheckpointKey checkpoints)
{
    /// <summary>Where machines find the same.</summary>
    public const string Address = "/.well-known/claims-desk.json";

    /// <summary>SHA-256 of the certificate that signs now.</summary>
    public string Certificate => key.Identity.Fingerprint;

    /// <summary>SHA-256 of the key that signs checkpoints; null where there is none yet.</summary>
    public string? Checkpoint => checkpoints.Find()?.KeyId;

    /// <summary>Certificates that signed editions before.</summary>
    public async Task<IReadOnlyList<string>> OlderAsync(CancellationToken cancel) => [.. (await db.EditionCertificatesAsync(cancel)).Where(one => one != Certificate)];

    public async Task<KnownSigners> KnownAsync(CancellationToken cancel) => new([Certificate, .. await OlderAsync(cancel)]);
}

/// <summary>Tells machines the keys of the desk.</summary>
public static class DeskKeysEndpoint
{
    public static void MapDeskKeys(this IEndpointRouteBuilder routes) => routes.MapGet(
        DeskKeys.Address,
        async (DeskKeys keys, HouseSign house, CancellationToken cancel) => Results.Json(new
        {
            house = (await house.ReadAsync(cancel)).Name,
            certificate = keys.Certificate,
            earlierCertificates = await keys.OlderAsync(cancel),
            checkpointKey = keys.Checkpoint,
        })).AllowAnonymous().RequireRateLimiting(RateLimits.PublicPolicy);
}
