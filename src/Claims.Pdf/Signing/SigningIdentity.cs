using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Claims.Pdf;

/// <summary>Who signs: an RSA key with its certificate, and the certificates that vouch for it.</summary>
public sealed class SigningIdentity : IDisposable
{
    /// <summary>A shorter key is refused, in bits (ETSI TS 119 312).</summary>
    public const int ShortestKey = 2048;

    private const int KeyOfSelfSigned = 3072;
    private const int WrongPassword = unchecked((int)0x80070056);
    private readonly RSA key;
    private readonly X509Certificate2 certificate;

    private SigningIdentity(RSA key, X509Certificate2 certificate, IReadOnlyList<byte[]> chain)
    {
        (this.key, this.certificate) = (key, certificate);
        Certificates = [certificate.RawData, .. chain];
    }

    /// <summary>SHA-256 of the certificate in lower hex: what a reader compares with what is known of the signer from elsewhere.</summary>
    public string Fingerprint => CertificateFingerprint.Of(certificate.RawData);

    /// <summary>The certificate's subject as a distinguished name.</summary>
    public string Subject => certificate.Subject;

    public DateTimeOffset NotBefore => new(certificate.NotBefore.ToUniversalTime());

    public DateTimeOffset NotAfter => new(certificate.NotAfter.ToUniversalTime());

    /// <summary>The signer's certificate and then its issuers', as DER.</summary>
    internal IReadOnlyList<byte[]> Certificates { get; }

    /// <summary>False for a certificate that has expired, or that does not hold yet. It may sign all the same; readers are told.</summary>
    public bool IsValidAt(DateTimeOffset at) => NotBefore <= at && at <= NotAfter;

    /// <summary>Takes the first certificate with a private key from a PKCS#12 file (RFC 7292), and its issuers among the others.</summary>
    /// <exception cref="SigningIdentityException">Says why the file cannot be used.</exception>
    public static SigningIdentity FromPkcs12(ReadOnlySpan<byte> file, string? password)
    {
        var found = Load(file, password);
        var signer = found.FirstOrDefault(c => c.HasPrivateKey);
        try
        {
            if (signer is null)
            {
                throw new SigningIdentityException(SigningIdentityFault.NoPrivateKey);
            }

            var key = signer.GetRSAPrivateKey() ?? throw new SigningIdentityException(SigningIdentityFault.NotRsa);
            if (key.KeySize < ShortestKey)
            {
                key.Dispose();
                throw new SigningIdentityException(SigningIdentityFault.KeyTooShort);
            }

            return new(key, X509CertificateLoader.LoadCertificate(signer.RawData), CertificateChain.Of(signer, found));
        }
        finally
        {
            foreach (var loaded in found)
            {
                loaded.Dispose();
            }
        }
    }

    /// <summary>A new RSA-3072 key with a certificate that it signs itself. The only thing here that is made by chance.</summary>
    /// <param name="commonName">Who signs, in words.</param>
    /// <param name="years">For how long the certificate holds.</param>
    public static SigningIdentity SelfSigned(string commonName, DateTimeOffset notBefore, int years)
    {
        var key = RSA.Create(KeyOfSelfSigned);
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(commonName);
        var subject = name.Build();
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var serial = SHA256.HashData(key.ExportSubjectPublicKeyInfo())[..16];
        serial[0] = (byte)((serial[0] & 0x7F) | 0x40);
        var made = request.Create(subject, X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1), notBefore, notBefore.AddYears(years), serial);
        return new(key, made, []);
    }

    /// <summary>Key and certificates as a PKCS#12 file that <see cref="FromPkcs12"/> reads.</summary>
    public byte[] ToPkcs12(string password)
    {
        using var withKey = certificate.CopyWithPrivateKey(key);
        var all = new X509Certificate2Collection(withKey);
        try
        {
            all.AddRange(Certificates.Skip(1).Select(c => X509CertificateLoader.LoadCertificate(c)).ToArray());
            return all.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password);
        }
        finally
        {
            foreach (var issuer in all.Skip(1))
            {
                issuer.Dispose();
            }
        }
    }

    public void Dispose()
    {
        key.Dispose();
        certificate.Dispose();
    }

    /// <summary>RSA PKCS#1 v1.5 with SHA-256: the same data gives the same signature.</summary>
    internal byte[] Sign(ReadOnlySpan<byte> data) => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static X509Certificate2Collection Load(ReadOnlySpan<byte> file, string? password)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12Collection(file, password, X509KeyStorageFlags.EphemeralKeySet | X509KeyStorageFlags.Exportable);
        }
        catch (CryptographicException e)
        {
            throw new SigningIdentityException(e.HResult == WrongPassword ? SigningIdentityFault.WrongPassword : SigningIdentityFault.Unreadable, e);
        }
    }
}
