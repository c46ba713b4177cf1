using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Claims.Load;

/// <summary>The desk in a process of its own, and somebody who is signed in there.</summary>
internal sealed partial class DeskProcess : IDisposable
{
    private readonly Process _process;
    private readonly CookieContainer _cookies = new();

    private DeskProcess(Process process, string address)
    {
        _process = process;
        Client = new(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = new(address) };
        Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");
    }

    public HttpClient Client { get; }

    /// <summary>The cookies of the member, as a header carries them.</summary>
    public string Cookies => _cookies.GetCookieHeader(Client.BaseAddress!);

    /// <param name="recorded">The file of recorded commands; null to record them.</param>
    public static async Task<DeskProcess> StartAsync(string database, string? recorded)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(DeskProcess).Assembly.Location, "serve", database, recorded }.OfType<string>())
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is [DeskHost.Ready, var address, var email, var password])
            {
                var desk = new DeskProcess(process, address);
                await desk.SignInAsync(email, password);
                return desk;
            }
        }

        throw new InvalidOperationException("The desk did not start; its error stands above.");
    }

    /// <summary>Bytes that the desk has allocated since it started.</summary>
    public async Task<long> AllocatedAsync() => long.Parse(await Client.GetStringAsync(new Uri(DeskHost.Allocated, UriKind.Relative)), CultureInfo.InvariantCulture);

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task SignInAsync(string email, string password)
    {
        var page = new Uri("/account/sign-in", UriKind.Relative);
        var token = Token().Match(await Client.GetStringAsync(page)).Groups[1].Value;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(email), "Input.Email" },
            { new StringContent(password), "Input.Password" },
            { new StringContent(token), "__RequestVerificationToken" },
        };
        using var answer = await Client.PostAsync(page, form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Signing in was answered with {answer.StatusCode}.");
        }
    }

    [GeneratedRegex("__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
