using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace Claims.Pdf;

/// <summary>Asks a time-stamping server over HTTP (RFC 3161, 3.4).</summary>
/// <param name="http">Its own time-out counts as one, too.</param>
/// <param name="timeout">For the whole exchange.</param>
public sealed class TimestampClient(HttpClient http, Uri server, TimeSpan timeout) : ITimestampAuthority
{
    /// <summary>The longest answer that is read, in bytes.</summary>
    public const int LongestAnswer = 64 * 1024;

    /// <inheritdoc/>
    public async Task<Timestamp> StampAsync(ReadOnlyMemory<byte> sha256, CancellationToken cancellationToken)
    {
        var request = Rfc3161TimestampRequest.CreateFromHash(sha256, HashAlgorithmName.SHA256, nonce: Nonce(sha256.Span), requestSignerCertificates: true);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(timeout);
        try
        {
            return Check(request, await AskAsync(request.Encode(), limited.Token));
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimestampException(TimestampFault.TimedOut, e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new TimestampException(TimestampFault.Unreachable, e);
        }
    }

    /// <summary>Ties the answer to the question. It comes from the hash: the same document asks the same.</summary>
    private static byte[] Nonce(ReadOnlySpan<byte> sha256)
    {
        var nonce = SHA256.HashData(sha256)[..16];
        nonce[0] = (byte)((nonce[0] & 0x7F) | 0x40);
        return nonce;
    }

    private async Task<byte[]> AskAsync(byte[] query, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, server) { Content = new ByteArrayContent(query) };
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[LongestAnswer + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return length <= LongestAnswer ? buffer[..length] : throw new TimestampException(TimestampFault.TooLarge);
    }

    private static Timestamp Check(Rfc3161TimestampRequest request, byte[] answer)
    {
        var reply = TimestampReply.Read(answer);
        if (!reply.Granted)
        {
            throw new TimestampException(TimestampFault.Refused);
        }

        try
        {
            var token = request.ProcessResponse(answer, out _);
            return token.VerifySignatureForHash(request.GetMessageHash().Span, HashAlgorithmName.SHA256, out _)
                ? new(token.TokenInfo.Timestamp, reply.Token)
                : throw new TimestampException(TimestampFault.Invalid);
        }
        catch (CryptographicException e)
        {
            throw new TimestampException(TimestampFault.Invalid, e);
        }
    }
}
