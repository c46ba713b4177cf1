using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Claims.Pdf;
using Claims.Web.Verifying;

namespace Claims.Web.Commands;

/// <summary>Checks the file of a dossier with nothing but the file: <c>verify dossier</c>.</summary>
internal static class VerifyDossierCommand
{
    private const int CannotTell = 2;

    private const int FingerprintDigits = 64;

    public static Command Create()
    {
        var file = new Argument<string>("FILE.pdf") { Description = "The edition to check." };
        var desk = new Option<string?>("--desk")
        {
            Description = "Whose it is to be: the SHA-256 of the desk's certificate, or a file with the certificate or the desk's claims-desk.json. It has to come from somewhere else than the edition.",
            HelpName = "FINGERPRINT|FILE",
        };
        var command = new Command("dossier", "Check an edition with nothing but its file, without database or network. Ends with 0 where it is genuine, 1 where it is not, 2 where it cannot tell.") { file, desk };
        command.SetAction(async (parsed, cancel) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                var known = parsed.GetValue(desk) is { } named ? await KnownAsync(named, cancel) : KnownSigners.None;
                var path = InvocationFolder.FullPath(parsed.GetRequiredValue(file));
                var bytes = await File.ReadAllBytesAsync(path, cancel);
                var report = DossierVerification.Run(bytes, known, cancel);
                await TellAsync(report, Path.GetFileName(path), bytes, output);
                return report.ExitCode;
            }
            catch (Exception failure) when (failure is CommandException or IOException or UnauthorizedAccessException)
            {
                await error.WriteLineAsync($"claims: {CommandErrors.Line(failure)}");
                return CannotTell;
            }
        });
        return command;
    }

    private static async Task TellAsync(VerificationReport report, string name, byte[] bytes, TextWriter output)
    {
        var formats = new Formats(Languages.English, TimeZoneInfo.Utc);
        var view = VerificationView.Of(report, null, name, bytes, new Texts(new TextCatalog(), formats, HtmlEncoder.Default), formats, DateTimeOffset.MinValue);
        await output.WriteLineAsync(view.Title);
        await output.WriteLineAsync(view.Text);
        foreach (var row in view.Rows)
        {
            await output.WriteLineAsync($"{Sign(row.Outcome)} {row.Title} {row.Text}");
        }

        await output.WriteLineAsync($"SHA-256 {view.Sha256}");
        await output.WriteLineAsync("Times are in UTC.");
    }

    private static string Sign(CheckOutcome outcome) => outcome switch { CheckOutcome.Good => "[ok]     ", CheckOutcome.Bad => "[failed] ", _ => "[unknown]" };

    private static async Task<KnownSigners> KnownAsync(string named, CancellationToken cancel)
    {
        var digits = named.Replace(":", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length == FingerprintDigits && digits.All(char.IsAsciiHexDigit))
        {
            return new([digits], AreAsked: true);
        }

        var path = InvocationFolder.FullPath(named);
        if (!File.Exists(path))
        {
            throw new CommandException($"\"{named}\" is neither a fingerprint of {FingerprintDigits} hexadecimal digits nor a file.");
        }

        var content = await File.ReadAllBytesAsync(path, cancel);
        return OfJson(content) ?? OfCertificate(content) ?? throw new CommandException($"{path} holds neither a certificate nor the keys of a desk.");
    }

    private static KnownSigners? OfJson(byte[] content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var desk = json.RootElement;
            var earlier = desk.GetProperty("earlierCertificates").EnumerateArray().Select(one => one.GetString()!);
            return new([desk.GetProperty("certificate").GetString()!, .. earlier], AreAsked: true) { CheckpointKey = desk.TryGetProperty("checkpointKey", out var key) ? key.GetString() : null };
        }
        catch (Exception other) when (other is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static KnownSigners? OfCertificate(byte[] content)
    {
        try
        {
            using var certificate = content.AsSpan().StartsWith("-----BEGIN"u8) ? X509Certificate2.CreateFromPem(Encoding.ASCII.GetString(content)) : X509CertificateLoader.LoadCertificate(content);
            return new([Hashes.Sha256Hex(certificate.RawData)], AreAsked: true);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
