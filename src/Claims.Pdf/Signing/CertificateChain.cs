using System.Security.Cryptography.X509Certificates;

namespace Claims.Pdf;

/// <summary>Orders certificates by who issued whom.</summary>
internal static class CertificateChain
{
    /// <summary>The issuers of a certificate among others, nearest first, as DER; what does not belong to the chain is left out.</summary>
    public static IReadOnlyList<byte[]> Of(X509Certificate2 certificate, X509Certificate2Collection others)
    {
        var chain = new List<X509Certificate2> { certificate };
        while (others.FirstOrDefault(c => Issued(c, chain[^1]) && !chain.Any(known => Same(known, c))) is { } issuer)
        {
            chain.Add(issuer);
        }

        return [.. chain.Skip(1).Select(c => c.RawData)];
    }

    private static bool Issued(X509Certificate2 issuer, X509Certificate2 certificate) =>
        issuer.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);

    private static bool Same(X509Certificate2 one, X509Certificate2 other) => one.RawData.AsSpan().SequenceEqual(other.RawData);
}
