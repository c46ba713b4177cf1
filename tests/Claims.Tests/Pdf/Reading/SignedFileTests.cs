using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Claims.Pdf;
using Claims.Tests.Pdf.Signing;

namespace Claims.Tests.Pdf.Reading;

public sealed class SignedFileTests
{
    private static readonly string Fingerprint = SignedSample.Identity.Fingerprint;

    [Fact]
    public void Signed_file_is_genuine_and_says_who_signed_it()
    {
        var report = SignedFile.Analyze(SignedSample.Signed);

        Assert.Equal(SignedFileState.Unchanged, report.State);
        Assert.True(report.IsGenuine(Fingerprint));
        Assert.All(report.Steps, step => Assert.Equal(step.Check == SignatureCheck.Timestamp ? CheckOutcome.CannotTell : CheckOutcome.Good, step.Outcome));
        Assert.Equal(Enum.GetValues<SignatureCheck>(), report.Steps.Select(step => step.Check));
        Assert.Equal(new SignerFinding(Fingerprint, "CN=\"Ein Haus, Prüfstelle\"", SignedSample.At.AddYears(-1), SignedSample.At.AddYears(9), SignedSample.At), report.Signer);
        Assert.Equal(SignedSample.Signed.Length, report.SignedLength);
    }

    [Fact]
    public void Every_change_of_a_byte_is_found()
    {
        var signed = SignedSample.Signed;
        Assert.InRange(signed.Length, 1, 30_000);
        var random = new Random(Counts.Seed);
        var missed = new List<string>();
        for (var i = 0; i < signed.Length; i += Counts.Of(1 + random.Next(9), 1))
        {
            var mask = (byte)random.Next(1, 256);
            signed[i] ^= mask;
            if (SignedFile.Analyze(signed).IsGenuine(Fingerprint))
            {
                missed.Add($"{i} ^ {mask}");
            }

            signed[i] ^= mask;
        }

        Assert.True(missed.Count == 0, $"Seed {Counts.Seed}: {string.Join(", ", missed)}");
    }

    /// <summary>Where the signature itself stands a library alone accepts many changes; upper and lower case are one bit apart.</summary>
    [Fact]
    public void Every_change_of_a_bit_of_the_contents_is_found()
    {
        var signed = SignedSample.Signed;
        var (start, end) = DocumentSignerTests.Contents(signed);
        for (var i = start - 60; i < end + 4; i += Counts.Of(19, 1))
        {
            for (var bit = 0; bit < 8; bit++)
            {
                signed[i] ^= (byte)(1 << bit);
                Assert.False(SignedFile.Analyze(signed).IsGenuine(Fingerprint), $"bit {bit} of {i}");
                signed[i] ^= (byte)(1 << bit);
            }
        }
    }

    /// <summary>Lengths and tags that lie are read without harm.</summary>
    [Fact]
    public void Container_whose_bytes_were_moved_is_never_genuine()
    {
        var (start, end) = DocumentSignerTests.Contents(SignedSample.Signed);
        var stored = Convert.FromHexString(Encoding.ASCII.GetString(SignedSample.Signed, start + 1, end - start - 2));
        var random = new Random(Counts.Seed);
        for (var i = 0; i < Counts.Of(300, 20_000); i++)
        {
            var (from, to, length) = (random.Next(1900), random.Next(1900), random.Next(1, 30));
            var moved = stored.ToArray();
            stored.AsSpan(from, length).CopyTo(moved.AsSpan(to));
            moved[random.Next(1900)] = (byte)random.Next(256);
            var file = SignedSample.Signed;
            Encoding.ASCII.GetBytes(Convert.ToHexString(moved)).CopyTo(file, start + 1);

            Assert.True(moved.AsSpan().SequenceEqual(stored) || !SignedFile.Analyze(file).IsGenuine(Fingerprint), $"Seed {Counts.Seed}: {i}");
        }
    }

    [Fact]
    public void File_cut_short_is_told_from_an_altered_one()
    {
        var signed = SignedSample.Signed;
        var (start, _) = DocumentSignerTests.Contents(signed);
        for (var length = 5; length < signed.Length; length += length < start ? 11 : 97)
        {
            Assert.Equal(SignedFileState.Truncated, SignedFile.Analyze(signed.AsMemory(0, length)).State);
        }

        var report = SignedFile.Analyze(signed.AsMemory(0, signed.Length - 1));
        Assert.Equal(SignedFileState.Truncated, report.State);
        Assert.Equal(new SignatureStep(SignatureCheck.Extent, CheckOutcome.Bad, "1"), report.Steps[^1]);
    }

    [Fact]
    public void Bytes_after_the_end_are_told_from_changed_ones()
    {
        byte[] appended = [.. SignedSample.Signed, .. "\n% mehr\n"u8];
        var report = SignedFile.Analyze(appended);

        Assert.Equal(SignedFileState.Appended, report.State);
        Assert.Contains(new SignatureStep(SignatureCheck.Extent, CheckOutcome.Bad, "8"), report.Steps);
        Assert.Equal(Fingerprint, report.Signer?.Fingerprint);

        appended[^40] ^= 1;
        Assert.Equal(SignedFileState.Altered, SignedFile.Analyze(appended).State);
    }

    [Fact]
    public void Other_words_under_the_same_signature_are_altered()
    {
        var other = DocumentPrinter.Print(SignedSample.Small("Drei andere Wörter")).Bytes;
        var (start, end) = DocumentSignerTests.Contents(SignedSample.Signed);
        SignedSample.Signed.AsSpan(start, end - start).CopyTo(other.AsSpan(start));
        var report = SignedFile.Analyze(other);

        Assert.Equal(SignedFileState.Altered, report.State);
        Assert.Equal(CheckOutcome.Bad, report.Steps.Single(step => step.Check == SignatureCheck.Digest).Outcome);
        Assert.Equal(CheckOutcome.Good, report.Steps.Single(step => step.Check == SignatureCheck.Signature).Outcome);
    }

    [Fact]
    public void File_that_a_stranger_signed_under_the_same_name_is_unchanged_but_not_genuine()
    {
        var report = SignedFile.Analyze(DocumentSigner.Sign(SignedSample.Printed, SignedSample.Foreign));

        Assert.Equal(SignedFileState.Unchanged, report.State);
        Assert.Equal(SignedFile.Analyze(SignedSample.Signed).Signer?.Subject, report.Signer?.Subject);
        Assert.False(report.IsGenuine(Fingerprint));
        Assert.True(report.IsGenuine(SignedSample.Foreign.Fingerprint));
    }

    [Fact]
    public void Files_without_a_signature_say_so()
    {
        Assert.Equal(SignedFileState.NotSigned, SignedFile.Analyze(SignedSample.Printed).State);
        Assert.Equal(SignedFileState.NotSigned, SignedFile.Analyze(DocumentPrinter.Print(SignedSample.Small("Text") with { Signature = null }).Bytes).State);
        Assert.Equal(SignedFileState.Unreadable, SignedFile.Analyze("Kein PDF"u8.ToArray()).State);
        Assert.Equal(SignedFileState.Unreadable, SignedFile.Analyze(Array.Empty<byte>()).State);
    }

    [Fact]
    public void Signature_that_is_written_otherwise_or_twice_is_foreign()
    {
        var text = Encoding.Latin1.GetString(SignedSample.Signed);
        var otherwise = Encoding.Latin1.GetBytes(text.Replace("/ByteRange[0", "/ByteRange [", StringComparison.Ordinal));
        Assert.Equal(SignedFileState.Foreign, SignedFile.Analyze(otherwise).State);

        var first = SignedSample.Signed;
        var (at, end) = (first.Length + "/ByteRange[0 00000 00000 0]/Contents".Length, first.Length + "/ByteRange[0 00000 00000 0]/Contents<00>".Length);
        byte[] twice = [.. first, .. Encoding.ASCII.GetBytes($"/ByteRange[0 {at:D5} {end:D5} 0]/Contents<00>")];
        Assert.Equal(SignedFileState.Foreign, SignedFile.Analyze(twice).State);
    }

    [Fact]
    public void Signature_that_another_program_made_in_the_same_place_is_foreign()
    {
        var file = SignedSample.Printed;
        var (start, end) = DocumentSignerTests.Contents(file);
        using var certificate = X509CertificateLoader.LoadPkcs12(SignedSample.Identity.ToPkcs12("x"), "x");
        var cms = new SignedCms(new ContentInfo([.. file[..start], .. file[end..]]), detached: true);
        cms.ComputeSignature(new CmsSigner(certificate) { IncludeOption = X509IncludeOption.EndCertOnly });
        Encoding.ASCII.GetBytes(Convert.ToHexString(cms.Encode())).CopyTo(file, start + 1);
        var report = SignedFile.Analyze(file);

        Assert.Equal(SignedFileState.Foreign, report.State);
        Assert.Equal(Fingerprint, report.Signer?.Fingerprint);
        Assert.False(report.IsGenuine(Fingerprint));
        file[start - 100] ^= 1;
        Assert.NotEqual(SignedFileState.Foreign, SignedFile.Analyze(file).State);
    }

    /// <summary>The certificate names itself rightly, and its key is no key.</summary>
    [Fact]
    public void Certificate_without_a_key_that_can_be_read_is_never_genuine()
    {
        using var certificate = X509CertificateLoader.LoadPkcs12(SignedSample.Identity.ToPkcs12("x"), "x");
        var broken = certificate.RawData.ToArray();
        var key = broken.AsSpan().IndexOf(certificate.GetPublicKey());
        broken[key + 4] = 0x04;
        var report = SignedFile.Analyze(WithCertificate(certificate.RawData, broken));

        Assert.Equal(SignedFileState.Foreign, report.State);
        Assert.Contains(new SignatureStep(SignatureCheck.Container, CheckOutcome.Good), report.Steps);
        Assert.Null(report.Signer);
    }

    [Fact]
    public void Certificate_that_was_changed_and_is_named_rightly_is_never_genuine()
    {
        using var certificate = X509CertificateLoader.LoadPkcs12(SignedSample.Identity.ToPkcs12("x"), "x");
        var random = new Random(Counts.Seed);
        for (var i = 0; i < Counts.Of(100, 5000); i++)
        {
            var changed = certificate.RawData.ToArray();
            changed[random.Next(changed.Length)] ^= (byte)random.Next(1, 256);

            Assert.False(SignedFile.Analyze(WithCertificate(certificate.RawData, changed)).IsGenuine(Fingerprint), $"Seed {Counts.Seed}: {i}");
        }
    }

    /// <summary>The signed file with another certificate, and its hash where that of the first stood.</summary>
    private static byte[] WithCertificate(byte[] certificate, byte[] other) => SignedSample.Signed
        .Replaced(Convert.ToHexString(certificate), Convert.ToHexString(other))
        .Replaced(Convert.ToHexString(SHA256.HashData(certificate)), Convert.ToHexString(SHA256.HashData(other)));

    [Fact]
    public void Signature_before_its_certificate_held_is_told()
    {
        using var later = SigningIdentity.SelfSigned("Später", SignedSample.At.AddDays(1), 1);
        var report = SignedFile.Analyze(DocumentSigner.Sign(SignedSample.Printed, later));

        Assert.Equal(SignedFileState.Unchanged, report.State);
        Assert.Equal(CheckOutcome.Bad, report.Steps.Single(step => step.Check == SignatureCheck.Validity).Outcome);
    }

    [Fact]
    public void Random_changes_of_a_large_file_are_found()
    {
        var document = SampleDocument.Of([.. Enumerable.Range(0, Counts.Of(40, 600)).Select(i => new Paragraph(SampleDocument.Body, SampleDocument.Text(120, i)))]);
        var signed = DocumentSigner.Sign(DocumentPrinter.Print(document with { Signature = SignedSample.Small("").Signature }).Bytes, SignedSample.Identity);
        Assert.True(SignedFile.Analyze(signed).IsGenuine(Fingerprint));
        var random = new Random(Counts.Seed);
        for (var i = 0; i < Counts.Of(300, 10_000); i++)
        {
            var (at, mask) = (random.Next(signed.Length), (byte)random.Next(1, 256));
            signed[at] ^= mask;
            Assert.False(SignedFile.Analyze(signed).IsGenuine(Fingerprint), $"Seed {Counts.Seed}: {at} ^ {mask}");
            signed[at] ^= mask;
        }
    }
}
