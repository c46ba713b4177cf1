namespace Claims.Pdf;

/// <summary>Looks at a file that <see cref="DocumentSigner"/> signed, without trusting any of it: is it whole, unchanged, and signed with which key?</summary>
public static class SignedFile
{
    /// <summary>Never throws for what is in the file; only a cancellation leaves.</summary>
    public static SignatureReport Analyze(ReadOnlyMemory<byte> file, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
    {
        var budget = new Budget(limits ?? ReadingLimits.Default, cancellationToken);
        if (!file.Span.StartsWith("%PDF-"u8))
        {
            return Without(file, SignedFileState.Unreadable);
        }

        return SignaturePlace.All(file.Span) switch
        {
            [] => Without(file, IsCutShort(file.Span) ? SignedFileState.Truncated : SignatureStructure.IsSigned(file, budget) switch
            {
                true => SignedFileState.Foreign,
                false => SignedFileState.NotSigned,
                null => SignedFileState.Unreadable,
            }),
            [var place] => new SignatureExamination(file, place, budget).Report(),
            var places => Several(file, places),
        };
    }

    /// <summary>Whether a signed file is this document, and differs from it in nothing but what stands in the place of the signature.</summary>
    public static bool IsMadeOf(ReadOnlySpan<byte> file, ReadOnlySpan<byte> document) =>
        SignaturePlace.All(document) is [var place] && file.Length == document.Length
        && file[..(place.Start + 1)].SequenceEqual(document[..(place.Start + 1)])
        && file[(place.End - 1)..].SequenceEqual(document[(place.End - 1)..]);

    /// <summary>No file that this program writes ends otherwise.</summary>
    internal static bool IsCutShort(ReadOnlySpan<byte> file) => !file.TrimEnd("\r\n "u8).EndsWith("%%EOF"u8);

    private static SignatureReport Without(ReadOnlyMemory<byte> file, SignedFileState state) =>
        new(state, [new(SignatureCheck.Found, state == SignedFileState.NotSigned || state == SignedFileState.Foreign ? CheckOutcome.Bad : CheckOutcome.CannotTell, Count(file.Length))]);

    private static SignatureReport Several(ReadOnlyMemory<byte> file, IReadOnlyList<SignaturePlace> places) =>
        new(SignedFileState.Foreign, [new(SignatureCheck.Found, CheckOutcome.Bad, Count(places.Count))]) { SignedLength = file.Length };

    private static string Count(int number) => Syntax.Number(number);
}
