using System.Net;
using System.Security.Cryptography;
using Claims.Pdf;

namespace Claims.Tests.Pdf.Signing;

public sealed class TimestampClientTests
{
    private static readonly byte[] Hash = SHA256.HashData("Unterschrift"u8);

    [Fact]
    public async Task Granted_token_says_when()
    {
        var timestamp = await StampAsync(TimestampServer.Granting());

        Assert.Equal(TimestampServer.At, timestamp.At);
        Assert.NotEqual(0, timestamp.Token.Length);
    }

    [Fact]
    public async Task Same_hash_asks_the_same_question()
    {
        var questions = new List<byte[]>();
        var server = TimestampServer.Answering(query =>
        {
            questions.Add(query);
            return TimestampServer.Reply(0, TimestampServer.Token(query));
        });
        using var http = new HttpClient(server);
        var client = Client(http);
        await client.StampAsync(Hash, default);
        await client.StampAsync(Hash, default);

        Assert.Equal(questions[0], questions[1]);
    }

    [Fact]
    public async Task Silence_is_a_time_out()
    {
        using var server = new TimestampServer(async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException("A wait without end has ended.");
        });

        await AssertNoneAsync(TimestampFault.TimedOut, server);
    }

    [Fact]
    public async Task Whoever_asks_may_stop_asking()
    {
        using var stopped = new CancellationTokenSource();
        using var http = new HttpClient(new TimestampServer(async (_, cancellation) =>
        {
            await stopped.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException("A wait without end has ended.");
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(http, TimeSpan.FromMinutes(1)).StampAsync(Hash, stopped.Token));
    }

    [Fact]
    public async Task Refusal_and_errors_are_told_apart()
    {
        await AssertNoneAsync(TimestampFault.Refused, TimestampServer.Answering(_ => TimestampServer.Reply(2, null)));
        await AssertNoneAsync(TimestampFault.Unreachable, new TimestampServer((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable))));
        await AssertNoneAsync(TimestampFault.Unreachable, new TimestampServer((_, _) => throw new HttpRequestException("no route")));
    }

    [Fact]
    public async Task Answer_that_is_none_or_for_another_is_not_taken()
    {
        var other = Query(SHA256.HashData("Anderes"u8));

        await AssertNoneAsync(TimestampFault.Invalid, TimestampServer.Answering(_ => [.. "<html>"u8]));
        await AssertNoneAsync(TimestampFault.Invalid, TimestampServer.Answering(_ => []));
        await AssertNoneAsync(TimestampFault.Invalid, TimestampServer.Answering(_ => TimestampServer.Reply(0, TimestampServer.Token(other))));
        await AssertNoneAsync(TimestampFault.Invalid, TimestampServer.Answering(query => TimestampServer.Reply(0, Changed(TimestampServer.Token(query)))));
    }

    [Fact]
    public async Task Answer_without_end_is_not_read()
    {
        await AssertNoneAsync(TimestampFault.TooLarge, new TimestampServer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new EndlessStream()) })));
    }

    internal static TimestampClient Client(HttpClient http, TimeSpan? timeout = null) => new(http, new Uri("https://stamp.example/"), timeout ?? TimeSpan.FromSeconds(2));

    private static byte[] Query(byte[] hash) =>
        System.Security.Cryptography.Pkcs.Rfc3161TimestampRequest.CreateFromHash(hash, HashAlgorithmName.SHA256, requestSignerCertificates: true).Encode();

    /// <summary>The last byte is one of the signature.</summary>
    private static byte[] Changed(byte[] token)
    {
        token[^1] ^= 1;
        return token;
    }

    private static async Task<Timestamp> StampAsync(TimestampServer server)
    {
        using var http = new HttpClient(server);
        return await Client(http).StampAsync(Hash, default);
    }

    private static async Task AssertNoneAsync(TimestampFault fault, TimestampServer server) =>
        Assert.Equal(fault, (await Assert.ThrowsAsync<TimestampException>(() => StampAsync(server))).Fault);
}
