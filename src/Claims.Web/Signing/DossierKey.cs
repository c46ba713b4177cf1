using Claims.Data;
using Claims.Pdf;
using Claims.Web.Dossiers;

namespace Claims.Web.Signing;

/// <summary>
/// The key that signs editions: that of a PKCS#12 file from the settings, or one that the desk makes when it is first needed and keeps beside its other keys, readable by its owner alone.
/// </summary>
/// <param name="folder">Full path of the desk's keys.</param>
/// <param name="house">Whom a certificate that the desk makes names.</param>
public sealed class DossierKey(string folder, SigningSettings settings, string house, TimeProvider clock) : IDisposable
{
    public const string FileName = "dossier-key.p12";

    private const int Years = 10;

    private readonly Lock _opening = new();
    private readonly HttpClient _http = new();
    private SigningIdentity? _identity;

    /// <exception cref="SigningIdentityException">The file cannot be used.</exception>
    public SigningIdentity Identity
    {
        get
        {
            lock (_opening)
            {
                return _identity ??= Open();
            }
        }
    }

    /// <summary>As an edition prints it.</summary>
    public DossierCertificate Certificate => new(Identity.Subject, Identity.NotAfter, Identity.Fingerprint);

    /// <summary>Who gives time-stamps; null where nobody is asked.</summary>
    public ITimestampAuthority? Authority => settings.TimestampServer is { } server ? new TimestampClient(_http, server, settings.TimestampWithin) : null;

    /// <summary>Makes the key if there is none, and opens it.</summary>
    /// <exception cref="SigningIdentityException">The file cannot be used.</exception>
    public void Make() => _ = Identity;

    public void Dispose()
    {
        _http.Dispose();
        _identity?.Dispose();
    }

    private SigningIdentity Open()
    {
        if (settings.File is { } given)
        {
            return SigningIdentity.FromPkcs12(File.ReadAllBytes(given), settings.Password);
        }

        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
        {
            using var made = SigningIdentity.SelfSigned(house, clock.GetUtcNow(), Years);
            SecretFile.WriteOnce(file, made.ToPkcs12(""));
        }

        return SigningIdentity.FromPkcs12(File.ReadAllBytes(file), "");
    }
}
