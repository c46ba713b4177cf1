using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Claims.Pdf;

namespace Claims.Tests.Pdf.Signing;

/// <summary>A small document with a signature, and keys that are made once for all tests.</summary>
internal static class SignedSample
{
    public static readonly DateTimeOffset At = new(2026, 11, 19, 16, 40, 0, TimeSpan.FromHours(1));
    private static readonly Lazy<SigningIdentity> Own = new(() => SigningIdentity.SelfSigned("Ein Haus, Prüfstelle", At.AddYears(-1), 10));
    private static readonly Lazy<SigningIdentity> Stranger = new(() => SigningIdentity.SelfSigned("Ein Haus, Prüfstelle", At.AddYears(-1), 10));
    private static readonly Lazy<byte[]> PrintedSmall = new(() => DocumentPrinter.Print(Small("Drei Wörter hier")).Bytes);
    private static readonly Lazy<byte[]> SignedSmall = new(() => DocumentSigner.Sign(PrintedSmall.Value, Own.Value));

    public static SigningIdentity Identity => Own.Value;

    public static SigningIdentity Foreign => Stranger.Value;

    /// <summary>The small document before it is signed.</summary>
    public static byte[] Printed => [.. PrintedSmall.Value];

    public static byte[] Signed => [.. SignedSmall.Value];

    public static Document Small(string text) => new()
    {
        Title = "Prüfstück",
        Language = "de",
        Date = At,
        Content = [new Paragraph(SampleDocument.Sans, text)],
        Signature = new SignatureField("Signature", "Unterschrift des Hauses", At) { Signer = "Ein Haus", Reason = "Prüfung", Capacity = 2500 },
    };

    /// <summary>A PKCS#12 file with a key whose certificate another issued, and that one a third.</summary>
    /// <param name="root">The third's certificate as PEM.</param>
    public static byte[] Pkcs12WithChain(string password, out string root)
    {
        using var rootKey = RSA.Create(2048);
        using var houseKey = RSA.Create(2048);
        using var signerKey = RSA.Create(2048);
        using var top = Request("CN=Wurzel", rootKey, authority: true).CreateSelfSigned(At.AddYears(-3), At.AddYears(5));
        using var middle = Request("CN=Mitte", houseKey, authority: true).Create(top, At.AddYears(-2), At.AddYears(4), [1]).CopyWithPrivateKey(houseKey);
        using var signer = Request("CN=Haus", signerKey, authority: false).Create(middle, At.AddYears(-1), At.AddYears(3), [2]).CopyWithPrivateKey(signerKey);
        root = top.ExportCertificatePem();
        using var bareTop = X509CertificateLoader.LoadCertificate(top.RawData);
        using var bareMiddle = X509CertificateLoader.LoadCertificate(middle.RawData);
        return new X509Certificate2Collection { bareTop, signer, bareMiddle }.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password);
    }

    /// <summary>The signer's certificate as PEM.</summary>
    public static string CertificateOf(SigningIdentity identity)
    {
        using var certificate = X509CertificateLoader.LoadPkcs12(identity.ToPkcs12("x"), "x");
        return certificate.ExportCertificatePem();
    }

    /// <summary>A PKCS#12 file with a key of any kind that its certificate does or does not come with.</summary>
    public static byte[] Pkcs12(AsymmetricAlgorithm key, string password, bool withKey = true)
    {
        var request = key is RSA rsa
            ? new CertificateRequest("CN=Prüfung", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest("CN=Prüfung", (ECDsa)key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(At.AddYears(-1), At.AddYears(1));
        using var bare = X509CertificateLoader.LoadCertificate(certificate.RawData);
        return new X509Certificate2Collection(withKey ? certificate : bare).ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password);
    }

    private static CertificateRequest Request(string name, RSA key, bool authority)
    {
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(authority, false, 0, true));
        return request;
    }
}
