using System.Buffers;
using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Claims.Pdf;

/// <summary>Goes through the checks of one signature, in the order of <see cref="SignatureCheck"/>.</summary>
internal sealed class SignatureExamination(ReadOnlyMemory<byte> file, SignaturePlace place, Budget budget)
{
    /// <summary>In bytes; a document keeps some kilobytes free.</summary>
    private const int LongestContainer = 1 << 20;

    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789ABCDEF"u8);

    /// <summary>What fails when bytes were changed.</summary>
    private static readonly SignatureCheck[] OfTheBytes =
        [SignatureCheck.Structure, SignatureCheck.Container, SignatureCheck.Digest, SignatureCheck.Signature, SignatureCheck.SigningCertificate, SignatureCheck.Timestamp];

    private readonly List<SignatureStep> steps = [new(SignatureCheck.Found, CheckOutcome.Good)];

    public SignatureReport Report()
    {
        var missing = place.SignedEnd - file.Length;
        Add(SignatureCheck.Extent, missing == 0, missing == 0 ? null : Number(Math.Abs(missing)));
        if (missing > 0)
        {
            return Result(EndsAsWritten(file.Span) ? SignedFileState.Altered : SignedFileState.Truncated);
        }

        if (!file.Span[(place.Start + 1)..(place.End - 1)].ContainsAnyExcept((byte)'0'))
        {
            return Result(SignedFileState.NotSigned);
        }

        var signedAt = CheckStructure();
        try
        {
            return CheckContainer() is { } container ? CheckParts(container, signedAt) : WithoutParts(signedAt);
        }
        catch (CryptographicException)
        {
            // A certificate may name a key that is none, and be named rightly itself.
            Add(SignatureCheck.Signature, false);
            return Result(SignedFileState.Foreign);
        }
    }

    private SignatureReport WithoutParts(DateTimeOffset? signedAt)
    {
        var content = new byte[place.Start + (int)place.SignedEnd - place.End];
        file.Span[..place.Start].CopyTo(content);
        file.Span[place.End..(int)place.SignedEnd].CopyTo(content.AsSpan(place.Start));
        using var certificate = Stored() is { } stored ? ForeignContainer.Signer(stored, content) : null;
        return certificate is null ? Result(SignedFileState.Altered) : Result(SignedFileState.Foreign) with { Signer = Finding(certificate, signedAt) };
    }

    /// <summary>Then a file is not cut short, even if its numbers say so.</summary>
    private static bool EndsAsWritten(ReadOnlySpan<byte> file) => file.EndsWith("%%EOF\n"u8);

    private DateTimeOffset? CheckStructure()
    {
        try
        {
            var dictionary = SignatureStructure.Confirm(file[..(int)place.SignedEnd], place, budget);
            Add(SignatureCheck.Structure, true);
            return dictionary.GetValueOrDefault("M") is byte[] date ? PdfDate.Read(date) : null;
        }
        catch (PdfReadException e)
        {
            var outcome = e.Fault is PdfReadFault.TooLarge or PdfReadFault.TooLong ? CheckOutcome.CannotTell : CheckOutcome.Bad;
            steps.Add(new(SignatureCheck.Structure, outcome, e.Fault.ToString()));
            return null;
        }
    }

    /// <summary>The container, if it is built as <see cref="DocumentSigner"/> builds it, down to the last zero after it and the case of its digits.</summary>
    private SignatureContainer? CheckContainer()
    {
        var container = Stored() is { } stored && ContainerReader.Read(stored) is { } read && IsWrittenAs(read, stored) ? read : null;
        Add(SignatureCheck.Container, container is not null);
        return container;
    }

    private byte[]? Stored()
    {
        var digits = file.Span[(place.Start + 1)..(place.End - 1)];
        return digits.Length % 2 == 0 && digits.Length <= 2 * LongestContainer && file.Span[place.End - 1] == '>' && !digits.ContainsAnyExcept(Digits)
            ? Convert.FromHexString(Encoding.ASCII.GetString(digits))
            : null;
    }

    private static bool IsWrittenAs(SignatureContainer container, ReadOnlySpan<byte> stored)
    {
        try
        {
            var written = container.Encode();
            return stored.StartsWith(written) && !stored[written.Length..].ContainsAnyExcept((byte)0);
        }
        catch (Exception e) when (e is CryptographicException or AsnContentException or ArgumentException)
        {
            return false;
        }
    }

    private SignatureReport CheckParts(SignatureContainer container, DateTimeOffset? signedAt)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(container.Certificates[0]);
        var signer = Finding(certificate, signedAt);
        var digest = place.Digest(file.Span);
        Add(SignatureCheck.Digest, digest.AsSpan().SequenceEqual(container.Digest), Convert.ToHexStringLower(digest));
        Add(SignatureCheck.Signature, Holds(certificate, container));
        Add(SignatureCheck.SigningCertificate, true, signer.Fingerprint);
        steps.Add(new(SignatureCheck.Validity, signedAt is not { } at ? CheckOutcome.CannotTell : signer.NotBefore <= at && at <= signer.NotAfter ? CheckOutcome.Good : CheckOutcome.Bad));
        var timestamp = CheckTimestamp(container);
        return Result(State()) with { Signer = signer, Timestamp = timestamp };
    }

    private static SignerFinding Finding(X509Certificate2 certificate, DateTimeOffset? signedAt) => new(
        CertificateFingerprint.Of(certificate.RawData), certificate.Subject, new(certificate.NotBefore.ToUniversalTime()), new(certificate.NotAfter.ToUniversalTime()), signedAt);

    private static bool Holds(X509Certificate2 certificate, SignatureContainer container)
    {
        using var key = certificate.GetRSAPublicKey();
        return key?.KeySize >= SigningIdentity.ShortestKey
            && key.VerifyData(container.SignedAttributes(), container.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private TimestampFinding? CheckTimestamp(SignatureContainer container)
    {
        if (container.Token is not { } bytes)
        {
            steps.Add(new(SignatureCheck.Timestamp, CheckOutcome.CannotTell));
            return null;
        }

        var finding = TimestampToken.Check(bytes, container.Signature) is { } found ? PlaceOf(container, found) : null;
        Add(SignatureCheck.Timestamp, finding is not null);
        return finding;
    }

    /// <summary>The token ends where the container does: it is its last part.</summary>
    private TimestampFinding PlaceOf(SignatureContainer container, TimestampFinding found)
    {
        var length = container.Token!.Length;
        return found with { Start = place.Start + 1 + (2 * (container.Encode().Length - length)), Length = 2 * length };
    }

    private SignedFileState State()
    {
        bool Is(SignatureCheck check, CheckOutcome outcome) => steps.Any(step => step.Check == check && step.Outcome == outcome);

        return OfTheBytes.Any(check => Is(check, CheckOutcome.Bad)) ? SignedFileState.Altered
            : Is(SignatureCheck.Extent, CheckOutcome.Bad) ? SignedFileState.Appended
            : Is(SignatureCheck.Structure, CheckOutcome.CannotTell) ? SignedFileState.Unreadable
            : SignedFileState.Unchanged;
    }

    private void Add(SignatureCheck check, bool good, string? detail = null) => steps.Add(new(check, good ? CheckOutcome.Good : CheckOutcome.Bad, detail));

    private SignatureReport Result(SignedFileState state) => new(state, steps) { SignedLength = place.SignedEnd };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
