using Claims.Pdf;
using Claims.Web.Dossiers;

namespace Claims.Web.Verifying;

/// <summary>What became of a file that says it is a dossier.</summary>
public enum VerificationAnswer
{
    /// <summary>Unchanged, in itself sound, and signed with a key that is known from elsewhere.</summary>
    Genuine,

    /// <summary>Unchanged and in itself sound; whose key signed it cannot be told.</summary>
    UnknownKey,

    /// <summary>Unchanged and signed with a known key; another version of the program printed it, and this one cannot compare what is printed with the data.</summary>
    Uncompared,

    /// <summary>Unchanged, but signed with another key than the one that was asked for.</summary>
    ForeignKey,

    /// <summary>Unchanged since it was signed, but what it prints, carries and proves does not agree.</summary>
    Contradictory,

    Altered,

    Appended,

    Truncated,

    /// <summary>No signature stands in it.</summary>
    NotSigned,

    /// <summary>No file that this program printed, or none that it can read.</summary>
    NoDossier,

    /// <summary>Reading it would take more time or memory than is given to one file.</summary>
    TooLarge,
}

/// <summary>What was looked at, in this order.</summary>
public enum VerificationCheck
{
    /// <summary>The signature holds over the bytes as they are.</summary>
    Signature,

    /// <summary>Nothing was added or cut off.</summary>
    Extent,

    /// <summary>The key is one that is known from elsewhere.</summary>
    Certificate,

    /// <summary>A time-stamping authority saw the signature.</summary>
    Timestamp,

    /// <summary>Every attachment is the one that the data name.</summary>
    Attachments,

    /// <summary>What is printed is what the data say.</summary>
    Printed,

    /// <summary>The history knew of the order and of every verdict, below a signed checkpoint.</summary>
    History,
}

/// <summary>One thing that was looked at, and how it came out.</summary>
/// <param name="Detail">Ending of the words that say more; null for those of the outcome.</param>
/// <param name="Args">What the words name: numbers, hashes, dates.</param>
public sealed record VerificationStep(VerificationCheck Check, CheckOutcome Outcome, string? Detail = null, params IReadOnlyList<object> Args);

/// <summary>The answer, and each step to it.</summary>
/// <param name="Sha256">Of the whole file.</param>
/// <param name="Length">Of the whole file, in bytes.</param>
public sealed record VerificationReport(VerificationAnswer Answer, IReadOnlyList<VerificationStep> Steps, string Sha256, long Length)
{
    public required SignatureReport Signature { get; init; }

    /// <summary>What it was printed from; null where that could not be read.</summary>
    public DossierInput? Input { get; init; }

    /// <summary>Null where they could not be counted.</summary>
    public int? Pages { get; init; }

    /// <summary>0 genuine, 1 not, 2 cannot tell.</summary>
    public int ExitCode => Answer switch
    {
        VerificationAnswer.Genuine => 0,
        VerificationAnswer.UnknownKey or VerificationAnswer.Uncompared or VerificationAnswer.TooLarge => 2,
        _ => 1,
    };
}
