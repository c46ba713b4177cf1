using System.Security.Cryptography;

namespace Claims.Pdf;

/// <summary>How a certificate is named to people: SHA-256 of its DER in lower hex.</summary>
internal static class CertificateFingerprint
{
    public static string Of(ReadOnlySpan<byte> certificate) => Convert.ToHexStringLower(SHA256.HashData(certificate));
}
