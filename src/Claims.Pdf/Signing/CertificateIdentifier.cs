using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Claims.Pdf;

/// <summary>How a signature names certificates: by issuer and number, and by their hash.</summary>
internal static class CertificateIdentifier
{
    /// <summary>IssuerAndSerialNumber (RFC 5652, 10.2.4).</summary>
    public static void Write(AsnWriter writer, byte[] certificate)
    {
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(read.IssuerName.RawData);
            writer.WriteInteger(read.SerialNumberBytes.Span);
        }
    }

    /// <summary>
    /// SigningCertificateV2 (RFC 5035, 3). It names all certificates and not the signer's alone, so that no byte of any can be changed.
    /// The hash is SHA-256, which is the default and so not written.
    /// </summary>
    public static void WriteSigningCertificate(AsnWriter writer, IReadOnlyList<byte[]> certificates)
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            foreach (var certificate in certificates)
            {
                using (writer.PushSequence())
                {
                    writer.WriteOctetString(SHA256.HashData(certificate));
                    WriteIssuerSerial(writer, certificate);
                }
            }
        }
    }

    private static void WriteIssuerSerial(AsnWriter writer, byte[] certificate)
    {
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
            {
                writer.WriteEncodedValue(read.IssuerName.RawData);
            }

            writer.WriteInteger(read.SerialNumberBytes.Span);
        }
    }
}
