using Claims.Pdf;

namespace Claims.Tests.Pdf.Signing;

public sealed class TimestampedFileTests
{
    [Fact]
    public async Task Stamped_file_is_genuine_and_says_when_it_was_stamped()
    {
        var signed = await SignAsync(TimestampServer.Granting());
        var report = SignedFile.Analyze(signed.Bytes);

        Assert.Equal(TimestampServer.At, signed.Timestamp?.At);
        Assert.Null(signed.NoTimestamp);
        Assert.True(report.IsGenuine(SignedSample.Identity.Fingerprint));
        Assert.All(report.Steps, step => Assert.Equal(CheckOutcome.Good, step.Outcome));
        Assert.Equal((TimestampServer.At, "CN=Zeitstempel"), (report.Timestamp!.At, report.Timestamp.Authority));
    }

    [Fact]
    public async Task Time_out_leaves_the_signature_and_is_told()
    {
        var signed = await SignAsync(new TimestampServer(async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException("A wait without end has ended.");
        }));

        Assert.Equal(TimestampFault.TimedOut, signed.NoTimestamp);
        Assert.Null(signed.Timestamp);
        Assert.Equal(DocumentSigner.Sign(DocumentPrinter.Print(Document(5000)).Bytes, SignedSample.Identity), signed.Bytes);
    }

    [Fact]
    public async Task Token_that_finds_no_room_leaves_the_signature()
    {
        var narrow = DocumentPrinter.Print(Document(2500)).Bytes;
        using var http = new HttpClient(TimestampServer.Granting());
        var signed = await DocumentSigner.SignAsync(narrow, SignedSample.Identity, TimestampClientTests.Client(http));

        Assert.Equal(TimestampFault.TooLarge, signed.NoTimestamp);
        Assert.True(SignedFile.Analyze(signed.Bytes).IsGenuine(SignedSample.Identity.Fingerprint));
    }

    /// <summary>Outside of the token every change is found; inside of it those that its signature covers, and the report says where it is.</summary>
    [Fact]
    public async Task Change_that_is_not_found_lies_inside_the_token()
    {
        var signed = (await SignAsync(TimestampServer.Granting())).Bytes;
        var place = SignedFile.Analyze(signed).Timestamp!;
        var token = Convert.FromHexString(System.Text.Encoding.ASCII.GetString(signed, place.Start, place.Length));
        Assert.True(System.Security.Cryptography.Pkcs.Rfc3161TimestampToken.TryDecode(token, out _, out var length) && length == token.Length);
        var random = new Random(Counts.Seed);
        var (start, end) = DocumentSignerTests.Contents(signed);
        var found = 0;
        for (var i = start - 40; i < end + 40; i += Counts.Of(1 + random.Next(20), 1))
        {
            var mask = (byte)random.Next(1, 256);
            signed[i] ^= mask;
            var changed = !SignedFile.Analyze(signed).IsGenuine(SignedSample.Identity.Fingerprint);
            signed[i] ^= mask;
            var inside = i >= place.Start && i < place.Start + place.Length;
            Assert.True(changed || inside, $"Seed {Counts.Seed}: {i} ^ {mask}");
            found += changed && inside ? 1 : 0;
        }

        Assert.NotEqual(0, found);
    }

    [SkippableFact]
    public async Task Pdfsig_takes_a_stamped_file()
    {
        Programs.Require("pdfsig", "qpdf");
        using var file = new TemporaryFile(".pdf", (await SignAsync(TimestampServer.Granting())).Bytes);

        Assert.Contains("Signature is Valid.", Programs.Run("pdfsig", ["-nocert", file.Path]).Output, StringComparison.Ordinal);
        Assert.Equal(0, Programs.Run("qpdf", ["--check", file.Path]).ExitCode);
    }

    private static Document Document(int capacity) =>
        SignedSample.Small("Drei Wörter hier") with { Signature = SignedSample.Small("").Signature! with { Capacity = capacity } };

    private static async Task<SignedDocument> SignAsync(TimestampServer server)
    {
        using var http = new HttpClient(server);
        var printed = DocumentPrinter.Print(Document(5000)).Bytes;
        return await DocumentSigner.SignAsync(printed, SignedSample.Identity, TimestampClientTests.Client(http));
    }
}
