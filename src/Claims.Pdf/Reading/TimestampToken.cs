using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace Claims.Pdf;

/// <summary>Checks a time-stamp token by its own signature (RFC 3161, 2.4.2).</summary>
internal static class TimestampToken
{
    /// <summary>What the token says, without its place in a file; null when it is none, is over other data, or does not hold.</summary>
    public static TimestampFinding? Check(byte[] token, byte[] stamped)
    {
        try
        {
            if (!Rfc3161TimestampToken.TryDecode(token, out var read, out var length) || length != token.Length
                || !read.VerifySignatureForData(stamped, out var certificate))
            {
                return null;
            }

            using (certificate)
            {
                return new(read.TokenInfo.Timestamp, certificate.Subject, CertificateFingerprint.Of(certificate.RawData), 0, 0);
            }
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
