using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Claims.Web.Mailing;

/// <summary>Hands letters to the SMTP server of the settings, each over a connection of its own.</summary>
public sealed class SmtpPost(MailSettings settings)
{
    private const int Timeout = 30_000; // milliseconds

    /// <param name="id">The same for the same letter, so that one sent twice can be told from two.</param>
    /// <exception cref="SmtpException">The server cannot be reached, or refuses.</exception>
    /// <exception cref="FormatException">The address is none.</exception>
    public async Task SendAsync(string to, Letter letter, string id, CancellationToken cancel)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls, Timeout = Timeout };
        if (settings.User is not null)
        {
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        // An address with a line end, or a name before it, is refused here: no part of a header comes from what people write.
        using var message = new MailMessage(new MailAddress(settings.From), new MailAddress(to))
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Body,
            BodyEncoding = Encoding.UTF8,
            // As quoted-printable .NET would write line ends as =0D=0A, which are none (RFC 2045, 6.7).
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        message.Headers.Add("Message-ID", $"<{id}@{new MailAddress(settings.From).Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(Timeout);
        await client.SendMailAsync(message, late.Token);
    }
}
