using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Claims.Pdf;

/// <summary>Tells a signature that another program made in the same place from one of this program that was damaged.</summary>
internal static class ForeignContainer
{
    private static readonly string[] Own = [ObjectIdentifiers.ContentType, ObjectIdentifiers.MessageDigest, ObjectIdentifiers.SigningCertificateV2];

    /// <summary>The signer's certificate, if the signature holds over the content but signs other attributes than this program does; else null.</summary>
    public static X509Certificate2? Signer(byte[] stored, byte[] content)
    {
        try
        {
            AsnDecoder.ReadEncodedValue(stored, AsnEncodingRules.BER, out _, out _, out var length);
            var cms = new SignedCms(new ContentInfo(content), detached: true);
            cms.Decode(stored[..length]);
            cms.CheckSignature(verifySignatureOnly: true);
            return cms.SignerInfos.Cast<SignerInfo>().FirstOrDefault(IsForeign)?.Certificate;
        }
        catch (Exception e) when (e is CryptographicException or AsnContentException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsForeign(SignerInfo signer) => !signer.SignedAttributes.Cast<CryptographicAttributeObject>().Select(a => a.Oid.Value).ToHashSet(StringComparer.Ordinal).SetEquals(Own);
}
