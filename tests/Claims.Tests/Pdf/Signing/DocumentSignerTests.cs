using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Claims.Pdf;

namespace Claims.Tests.Pdf.Signing;

public sealed partial class DocumentSignerTests
{
    [SkippableFact]
    public void Pdfsig_says_that_the_signature_is_valid_and_covers_the_whole_file()
    {
        Programs.Require("pdfsig");
        using var file = new TemporaryFile(".pdf", SignedSample.Signed);
        var (exitCode, output, errors) = Programs.Run("pdfsig", ["-nocert", file.Path]);

        Assert.True(exitCode == 0, errors);
        Assert.Contains("Signature Validation: Signature is Valid.", output, StringComparison.Ordinal);
        Assert.Contains("Total document signed", output, StringComparison.Ordinal);
        Assert.Contains("Signature Type: ETSI.CAdES.detached", output, StringComparison.Ordinal);
        Assert.Contains("Signing Hash Algorithm: SHA-256", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Openssl_verifies_the_container_with_its_signing_certificate()
    {
        Programs.Require("openssl");
        AssertVerified(SignedSample.Signed, SignedSample.CertificateOf(SignedSample.Identity));
    }

    [SkippableFact]
    public void Certificates_of_the_issuers_are_in_the_signature_and_none_can_be_changed()
    {
        Programs.Require("openssl");
        using var identity = SigningIdentity.FromPkcs12(SignedSample.Pkcs12WithChain("x", out var root), "x");
        var document = SignedSample.Small("Text");
        var signed = DocumentSigner.Sign(DocumentPrinter.Print(document with { Signature = document.Signature! with { Capacity = 5000 } }).Bytes, identity);

        AssertVerified(signed, root);
        Assert.True(SignedFile.Analyze(signed).IsGenuine(identity.Fingerprint));
        var (start, end) = Contents(signed);
        for (var i = start; i < end; i += Counts.Of(59, 1))
        {
            signed[i] ^= 1;
            Assert.False(SignedFile.Analyze(signed).IsGenuine(identity.Fingerprint), i.ToString(CultureInfo.InvariantCulture));
            signed[i] ^= 1;
        }
    }

    private static void AssertVerified(byte[] signed, string root)
    {
        var (start, end) = Contents(signed);
        var container = Convert.FromHexString(Encoding.ASCII.GetString(signed, start + 1, end - start - 2));
        using var cms = new TemporaryFile(".der", container);
        using var content = new TemporaryFile(".bin", [.. signed[..start], .. signed[end..]]);
        using var trusted = new TemporaryFile(".pem", Encoding.ASCII.GetBytes(root));
        string[] time = ["-attime", SignedSample.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)];
        var (exitCode, _, errors) = Programs.Run("openssl", [
            "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", cms.Path, "-content", content.Path, "-CAfile", trusted.Path, "-purpose", "any", .. time, "-out", "/dev/null"]);

        Assert.True(exitCode == 0, errors);
        Assert.Contains("CAdES Verification successful", errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Qpdf_finds_no_fault_in_a_signed_file()
    {
        Programs.Require("qpdf");
        using var file = new TemporaryFile(".pdf", SignedSample.Signed);
        var (exitCode, output, errors) = Programs.Run("qpdf", ["--check", file.Path]);

        Assert.True(exitCode == 0 && errors.Length == 0, output + errors);
        Assert.DoesNotContain("WARNING", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Signing_twice_gives_the_same_bytes_and_changes_the_contents_only()
    {
        var printed = SignedSample.Printed;
        var signed = DocumentSigner.Sign(printed, SignedSample.Identity);
        var (start, end) = Contents(signed);

        Assert.Equal(signed, DocumentSigner.Sign(printed, SignedSample.Identity));
        Assert.Equal(printed[..start], signed[..start]);
        Assert.Equal(printed[end..], signed[end..]);
    }

    [Fact]
    public void Same_key_from_a_file_signs_the_same_bytes()
    {
        using var loaded = SigningIdentity.FromPkcs12(SignedSample.Identity.ToPkcs12("ein Wort"), "ein Wort");

        Assert.Equal(SignedSample.Signed, DocumentSigner.Sign(SignedSample.Printed, loaded));
    }

    [Fact]
    public void File_without_an_empty_signature_is_refused()
    {
        var without = DocumentPrinter.Print(SignedSample.Small("Text") with { Signature = null }).Bytes;

        Assert.Equal(SigningFault.NoEmptySignature, Assert.Throws<SigningException>(() => DocumentSigner.Sign(without, SignedSample.Identity)).Fault);
        Assert.Equal(SigningFault.NoEmptySignature, Assert.Throws<SigningException>(() => DocumentSigner.Sign(SignedSample.Signed, SignedSample.Identity)).Fault);
    }

    [Fact]
    public void Signature_that_needs_more_room_is_refused()
    {
        var document = SignedSample.Small("Text");
        var narrow = DocumentPrinter.Print(document with { Signature = document.Signature! with { Capacity = 1000 } }).Bytes;

        Assert.Equal(SigningFault.NoRoom, Assert.Throws<SigningException>(() => DocumentSigner.Sign(narrow, SignedSample.Identity)).Fault);
    }

    internal static (int Start, int End) Contents(byte[] file)
    {
        var range = ByteRange().Match(Encoding.Latin1.GetString(file));
        return (int.Parse(range.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(range.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"/ByteRange\[0 (\d+) (\d+) \d+\]")]
    private static partial Regex ByteRange();
}
