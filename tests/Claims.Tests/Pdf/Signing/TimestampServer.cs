using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Claims.Tests.Pdf.Signing;

/// <summary>A time-stamping server that answers as it is told, without a network.</summary>
internal sealed class TimestampServer(Func<byte[], CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public static readonly DateTimeOffset At = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<X509Certificate2> Certificate = new(MakeCertificate);

    /// <summary>One that grants what it is asked for.</summary>
    public static TimestampServer Granting() => Answering(query => Reply(0, Token(query)));

    public static TimestampServer Answering(Func<byte[], byte[]> reply) =>
        new((query, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(reply(query)) }));

    public static byte[] Reply(int status, byte[]? token)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(status);
            }

            if (token is not null)
            {
                writer.WriteEncodedValue(token);
            }
        }

        return writer.Encode();
    }

    /// <summary>A token for a query.</summary>
    public static byte[] Token(byte[] query)
    {
        Assert.True(Rfc3161TimestampRequest.TryDecode(query, out var request, out _));
        Assert.True(request.RequestSignerCertificate);
        var info = new Rfc3161TimestampTokenInfo(
            new Oid("1.3.6.1.4.1.99999.1"), request.HashAlgorithmId, request.GetMessageHash(), new byte[] { 1, 2, 3 }, At, nonce: request.GetNonce());
        var cms = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), info.Encode()));
        var signer = new CmsSigner(Certificate.Value) { DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"), IncludeOption = X509IncludeOption.EndCertOnly };
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.47"), SigningCertificate()));
        cms.ComputeSignature(signer);
        return cms.Encode();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Assert.Equal("application/timestamp-query", request.Content!.Headers.ContentType?.MediaType);
        return await answer(await request.Content.ReadAsByteArrayAsync(cancellationToken), cancellationToken);
    }

    private static byte[] SigningCertificate()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(Certificate.Value.RawData));
        }

        return writer.Encode();
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Zeitstempel", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true));
        return request.CreateSelfSigned(At.AddYears(-1), At.AddYears(1));
    }
}
