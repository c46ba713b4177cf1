using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Claims.Tests.Web.Mailing;

/// <summary>A small SMTP server (RFC 5321) on this machine: it takes letters, and refuses those to whom it is told to.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<Received> _letters = new();
    private readonly Task _running;
    private bool _ended;

    public SmtpServer()
    {
        _listener.Start();
        _running = RunAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Letters to this address are refused with 550.</summary>
    public string? Refuses { get; set; }

    /// <summary>What was taken, in order.</summary>
    public IReadOnlyList<Received> Letters => [.. _letters];

    public async ValueTask DisposeAsync()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        await _end.CancelAsync();
        _listener.Stop();
        await _running;
        _end.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var (from, to) = ("", "");
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(_end.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO" or "HELO" or "RSET" or "NOOP":
                    await writer.WriteLineAsync("250 test");
                    break;
                case "MAIL":
                    from = Between(line);
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "RCPT":
                    to = Between(line);
                    await writer.WriteLineAsync(to == Refuses ? "550 no such box" : "250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    _letters.Enqueue(new(from, to, await DataAsync(reader)));
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("500 what?");
                    break;
            }
        }
    }

    private static string Between(string line) => line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];

    private static async Task<string> DataAsync(StreamReader reader)
    {
        var data = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            data.Append(line.StartsWith('.') ? line[1..] : line).Append('\n');
        }

        return data.ToString();
    }
}

/// <summary>A letter that was taken.</summary>
/// <param name="Data">Headers and body as they came.</param>
internal sealed record Received(string From, string To, string Data)
{
    public string Head => Data[..Data.IndexOf("\n\n", StringComparison.Ordinal)];

    /// <summary>The body, which comes in base64.</summary>
    public string Body => Encoding.UTF8.GetString(Convert.FromBase64String(Data[(Head.Length + 2)..].Replace("\n", "", StringComparison.Ordinal)));

    public string Header(string name) => Head.Replace("\n ", " ", StringComparison.Ordinal).Split('\n').Single(line => line.StartsWith($"{name}: ", StringComparison.OrdinalIgnoreCase))[(name.Length + 2)..];
}
