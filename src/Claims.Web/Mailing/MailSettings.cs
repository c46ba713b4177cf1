using System.Net.Mail;
using Claims.Web.Composition;

namespace Claims.Web.Mailing;

/// <summary>How the desk sends e-mail: <c>Claims:Mail</c> in the settings. Without a host it sends none, and the inbox is all there is.</summary>
/// <param name="Host">Of the SMTP server; null when no mail is sent.</param>
/// <param name="From">Address that the letters come from.</param>
/// <param name="StartTls">The connection is encrypted, or nothing is sent.</param>
/// <param name="PublicUrl">Address of the desk, without a slash at its end (<c>Claims:PublicUrl</c>); null leaves links out.</param>
public sealed record MailSettings(string? Host, int Port, string From, string? User, string? Password, bool StartTls, string? PublicUrl)
{
    private const int SubmissionPort = 587;

    public bool IsConfigured => Host is not null;

    /// <exception cref="IOException">A setting that cannot be used, in one line that names it.</exception>
    public static MailSettings Read(IConfiguration settings)
    {
        var mail = settings.GetSection("Claims:Mail");
        var publicUrl = PublicAddress.Read(settings);
        if (string.IsNullOrWhiteSpace(mail["Host"]))
        {
            return new(null, 0, "", null, null, false, publicUrl);
        }

        var from = mail["From"];
        if (!MailAddress.TryCreate(from, out _))
        {
            throw new IOException($"Claims:Mail:From is no e-mail address: {from}");
        }

        var port = mail["Port"] is { Length: > 0 } typed ? int.TryParse(typed, out var number) ? number : 0 : SubmissionPort;
        var encrypted = mail["StartTls"] is not { Length: > 0 } set || (bool.TryParse(set, out var on) ? on : throw new IOException($"Claims:Mail:StartTls is neither true nor false: {set}"));
        return port is > 0 and <= 65_535
            ? new(mail["Host"]!.Trim(), port, from!, Empty(mail["User"]), Empty(mail["Password"]), encrypted, publicUrl)
            : throw new IOException($"Claims:Mail:Port is no port: {mail["Port"]}");
    }

    /// <summary>Without the password: records write all they hold, and this one may stand in a log.</summary>
    public override string ToString() => IsConfigured ? $"{Host}:{Port} as {From}" : "no mail";

    private static string? Empty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
