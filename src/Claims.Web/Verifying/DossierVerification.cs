using Claims.Pdf;

namespace Claims.Web.Verifying;

/// <summary>Looks at a file that says it is a dossier, trusting nothing in it: a pure function without database, network or clock of its own.</summary>
public static class DossierVerification
{
    /// <param name="file">The whole file.</param>
    /// <param name="known">Who may have signed it.</param>
    /// <param name="cancel">Ends it where the time for one file is up.</param>
    public static VerificationReport Run(ReadOnlyMemory<byte> file, KnownSigners known, CancellationToken cancel = default)
    {
        var signature = SignedFile.Analyze(file, cancellationToken: cancel);
        var steps = new List<VerificationStep>(SignatureSteps.Of(signature, known, file));
        var report = new VerificationReport(Answer(signature, known), steps, Hashes.Sha256Hex(file.Span), file.Length) { Signature = signature };
        if (signature.State != SignedFileState.Unchanged)
        {
            return report;
        }

        try
        {
            var contents = DossierContents.Read(file, cancel);
            steps.Add(contents.CheckAttachments());
            steps.Add(contents.CheckPrinted(file, cancel));
            steps.Add(HistoryProof.Check(contents.Input, known.CheckpointKey));
            var sound = steps.TrueForAll(step => step.Outcome != CheckOutcome.Bad || step.Check == VerificationCheck.Certificate);
            var answer = !sound ? VerificationAnswer.Contradictory
                : report.Answer == VerificationAnswer.Genuine && steps.Exists(step => step is { Check: VerificationCheck.Printed, Outcome: CheckOutcome.CannotTell }) ? VerificationAnswer.Uncompared
                : report.Answer;
            return report with { Answer = answer, Input = contents.Input, Pages = contents.Document.Pages };
        }
        catch (PdfReadException unread) when (unread.Fault is PdfReadFault.TooLarge or PdfReadFault.TooLong)
        {
            return report with { Answer = VerificationAnswer.TooLarge };
        }
        catch (Exception foreign) when (foreign is PdfReadException or FormatException)
        {
            return report with { Answer = VerificationAnswer.NoDossier };
        }
    }

    private static VerificationAnswer Answer(SignatureReport signature, KnownSigners known) => signature.State switch
    {
        SignedFileState.Unchanged when known.Include(signature.Signer!.Fingerprint) => VerificationAnswer.Genuine,
        SignedFileState.Unchanged => known.AreAsked ? VerificationAnswer.ForeignKey : VerificationAnswer.UnknownKey,
        SignedFileState.Altered => VerificationAnswer.Altered,
        SignedFileState.Appended => VerificationAnswer.Appended,
        SignedFileState.Truncated => VerificationAnswer.Truncated,
        SignedFileState.NotSigned => VerificationAnswer.NotSigned,
        SignedFileState.Foreign when signature.Signer is not null => VerificationAnswer.ForeignKey,
        _ => VerificationAnswer.NoDossier,
    };
}
