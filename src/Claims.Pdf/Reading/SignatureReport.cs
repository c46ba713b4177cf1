namespace Claims.Pdf;

/// <summary>What became of a signed file.</summary>
public enum SignedFileState
{
    /// <summary>Every byte is as it was when it was signed. By whom is another question: see <see cref="SignerFinding.Fingerprint"/>.</summary>
    Unchanged,

    /// <summary>Bytes were changed, or the signature is not over this file.</summary>
    Altered,

    /// <summary>The end is missing.</summary>
    Truncated,

    /// <summary>The signed bytes are unchanged, and others follow after them.</summary>
    Appended,

    /// <summary>There is no signature, or an empty one.</summary>
    NotSigned,

    /// <summary>Signed in a way that this program does not write, or more than once: it cannot be judged here.</summary>
    Foreign,

    /// <summary>Not a PDF file, or one that reads as none any more.</summary>
    Unreadable,
}

/// <summary>What was looked at.</summary>
public enum SignatureCheck
{
    /// <summary>One signature stands in the file, built as this program builds it.</summary>
    Found,

    /// <summary>The signed bytes begin and end where the file does, and leave out the signature alone. Detail: bytes missing or appended.</summary>
    Extent,

    /// <summary>The document's only form field is this signature. Detail: the <see cref="PdfReadFault"/>.</summary>
    Structure,

    /// <summary>The container, written anew from its parts, is the stored one to the last byte.</summary>
    Container,

    /// <summary>SHA-256 of the signed bytes is the one that was signed. Detail: the hash as it is now.</summary>
    Digest,

    /// <summary>The signature holds with the certificate's key.</summary>
    Signature,

    /// <summary>The signature names the certificate that it comes with. Detail: its fingerprint.</summary>
    SigningCertificate,

    /// <summary>The certificate held at the time at which the signer says to have signed.</summary>
    Validity,

    /// <summary>The time-stamp is over this signature and holds by its own.</summary>
    Timestamp,
}

/// <summary>How it came out.</summary>
public enum CheckOutcome
{
    Good,
    Bad,

    /// <summary>Nothing to look at, or nothing to compare with.</summary>
    CannotTell,
}

/// <summary>One thing that was looked at.</summary>
/// <param name="Detail">A number, a hash, or the name of a fault, in no language.</param>
public sealed record SignatureStep(SignatureCheck Check, CheckOutcome Outcome, string? Detail = null);

/// <summary>Who signed, as the file says. Only the fingerprint, compared with one from elsewhere, says that it is true.</summary>
/// <param name="Fingerprint">SHA-256 of the certificate in lower hex.</param>
/// <param name="SignedAt">As the signer says; null when it is not said.</param>
public sealed record SignerFinding(string Fingerprint, string Subject, DateTimeOffset NotBefore, DateTimeOffset NotAfter, DateTimeOffset? SignedAt);

/// <summary>A time-stamp in the file.</summary>
/// <param name="Authority">The subject of its certificate.</param>
/// <param name="Fingerprint">SHA-256 of that certificate in lower hex.</param>
/// <param name="Start">
/// Where the token's hexadecimal digits begin in the file. Within them only the token's own signature says whether a byte was changed: what it leaves out, such as the authority's further
/// certificates, is not covered.
/// </param>
/// <param name="Length">Of these digits.</param>
public sealed record TimestampFinding(DateTimeOffset At, string Authority, string Fingerprint, int Start, int Length);

/// <summary>What a signed file says of itself: the answer, and each step to it.</summary>
public sealed record SignatureReport(SignedFileState State, IReadOnlyList<SignatureStep> Steps)
{
    /// <summary>Null when the signature could not be read.</summary>
    public SignerFinding? Signer { get; init; }

    /// <summary>Null when there is none, or it does not hold.</summary>
    public TimestampFinding? Timestamp { get; init; }

    /// <summary>Length of what was signed, with its signature, in bytes; null when unknown.</summary>
    public long? SignedLength { get; init; }

    /// <summary>Unchanged, and signed by the key whose certificate has this SHA-256 (hex, upper or lower).</summary>
    public bool IsGenuine(string fingerprint) => State == SignedFileState.Unchanged && string.Equals(Signer?.Fingerprint, fingerprint, StringComparison.OrdinalIgnoreCase);
}
