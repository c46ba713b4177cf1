using System.Globalization;
using Claims.Pdf;
using Claims.Web.Signing;

namespace Claims.Web.Verifying;

/// <summary>What the signature alone says, step by step.</summary>
internal static class SignatureSteps
{
    private static readonly SignatureCheck[] OfTheBytes =
        [SignatureCheck.Structure, SignatureCheck.Container, SignatureCheck.Digest, SignatureCheck.Signature, SignatureCheck.SigningCertificate];

    public static IEnumerable<VerificationStep> Of(SignatureReport report, KnownSigners known, ReadOnlyMemory<byte> file)
    {
        yield return IsPdf(file.Span) ? Signature(report) : new(VerificationCheck.Signature, CheckOutcome.Bad, "no-pdf");
        if (Find(report, SignatureCheck.Extent) is { } extent)
        {
            yield return extent.Outcome == CheckOutcome.Good
                ? new(VerificationCheck.Extent, CheckOutcome.Good, null, (long)file.Length)
                : new(VerificationCheck.Extent, CheckOutcome.Bad, report.State == SignedFileState.Appended ? "appended" : "truncated", long.Parse(extent.Detail!, CultureInfo.InvariantCulture));
        }

        // A known certificate in a file whose signature does not hold says nothing.
        if (report is { Signer: { } signer, State: SignedFileState.Unchanged or SignedFileState.Appended or SignedFileState.Foreign })
        {
            yield return Certificate(signer, known);
        }

        if (report.State is SignedFileState.Unchanged or SignedFileState.Appended)
        {
            yield return report.Timestamp is { } stamp
                ? new(VerificationCheck.Timestamp, CheckOutcome.Good, null, stamp.At, CertificateNames.Of(stamp.Authority), stamp.Fingerprint)
                : new(VerificationCheck.Timestamp, CheckOutcome.CannotTell);
        }
    }

    // The header may stand anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1).
    private static bool IsPdf(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    private static VerificationStep Signature(SignatureReport report)
    {
        if (report.Steps.Count == 1 && report.Steps[0].Check == SignatureCheck.Found && report.State != SignedFileState.Truncated)
        {
            return new(VerificationCheck.Signature, CheckOutcome.Bad, report.State == SignedFileState.NotSigned ? "none" : "foreign");
        }

        var bad = report.Steps.FirstOrDefault(step => step.Outcome == CheckOutcome.Bad && OfTheBytes.Append(SignatureCheck.Timestamp).Contains(step.Check));
        return bad is not null ? new(VerificationCheck.Signature, CheckOutcome.Bad, Texts.Kebab(bad.Check.ToString()))
            : report.State is SignedFileState.Unchanged or SignedFileState.Appended ? new(VerificationCheck.Signature, CheckOutcome.Good)
            : new(VerificationCheck.Signature, CheckOutcome.CannotTell);
    }

    private static VerificationStep Certificate(SignerFinding signer, KnownSigners known)
    {
        object[] args = [signer.Fingerprint, CertificateNames.Of(signer.Subject), signer.NotAfter];
        var isOutside = signer.SignedAt is { } at && (at < signer.NotBefore || at > signer.NotAfter);
        return known.Include(signer.Fingerprint) ? new(VerificationCheck.Certificate, CheckOutcome.Good, isOutside ? "expired" : null, args)
            : known.AreAsked ? new(VerificationCheck.Certificate, CheckOutcome.Bad, null, args)
            : new(VerificationCheck.Certificate, CheckOutcome.CannotTell, null, args);
    }

    private static SignatureStep? Find(SignatureReport report, SignatureCheck check) => report.Steps.FirstOrDefault(step => step.Check == check);
}
