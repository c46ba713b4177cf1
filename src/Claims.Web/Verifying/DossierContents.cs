using System.Text.Json;
using Claims.Pdf;
using Claims.Web.Dossiers;

namespace Claims.Web.Verifying;

/// <summary>What a file says, and the document that this program makes of the data in it.</summary>
internal sealed record DossierContents(ReadDocument Document, DossierInput Input, Document Expected)
{
    /// <summary>More data than this is no dossier; printing them would take too long, in bytes.</summary>
    private const int MostData = 32 * 1024 * 1024;

    private bool IsOfThisProgram => Input.Program == PrintedDossier.Program;

    /// <exception cref="PdfReadException">The file cannot be read.</exception>
    /// <exception cref="FormatException">It carries no data of a dossier, or of a later version.</exception>
    public static DossierContents Read(ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        var document = DocumentReader.Read(file, cancellationToken: cancel);
        if (document.Attachments.Where(attachment => attachment.Name == ClaimsJson.Name).ToList() is not [var data] || data.Content.Length > MostData)
        {
            throw new FormatException("There are no data of a dossier in the file.");
        }

        try
        {
            var json = data.Content.ToArray();
            var input = ClaimsJson.Read<DossierInput>(json);
            var carried = document.Attachments.DistinctBy(attachment => attachment.Name).ToDictionary(attachment => attachment.Name, attachment => attachment.Content.ToArray());
            // A file that is missing is printed as empty, so that what is printed of it does not agree either.
            var files = input.Content.Attachments.DistinctBy(named => named.Sha256).ToDictionary(named => named.Sha256, named => carried.GetValueOrDefault(named.Name) ?? []);
            return input.Format == DossierInput.CurrentFormat
                ? new(document, input, PrintedDossier.Document(json, files))
                : throw new FormatException("The data are of another version.");
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException or OverflowException)
        {
            throw new FormatException("The data are none of a dossier.", broken);
        }
    }

    /// <summary>The same files, byte by byte; those of the evidence by the hash that the data name.</summary>
    public VerificationStep CheckAttachments()
    {
        var hashes = Input.Content.Attachments.ToLookup(named => named.Name, named => named.Sha256);
        var expected = Expected.Attachments.ToLookup(attachment => attachment.Name);
        var different = Document.Attachments.Where(found => !expected[found.Name].Any(one => IsThe(one, found, hashes[found.Name]))).Select(found => found.Name)
            .Concat(Document.Attachments.GroupBy(found => found.Name).Where(same => same.Count() > 1).Select(same => same.Key))
            .Concat(Expected.Attachments.Select(attachment => attachment.Name).Except(Document.Attachments.Select(found => found.Name))).ToList();
        return different.Count == 0
            ? new(VerificationCheck.Attachments, CheckOutcome.Good, null, Document.Attachments.Count)
            : new(VerificationCheck.Attachments, CheckOutcome.Bad, null, different[0]);
    }

    /// <summary>Best is that this very program makes the same bytes; another version's file is compared by the words of its structure, part by part.</summary>
    public VerificationStep CheckPrinted(ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        var fresh = DocumentPrinter.Print(Expected, cancel: cancel);
        if (SignedFile.IsMadeOf(file.Span, fresh.Bytes))
        {
            return new(VerificationCheck.Printed, CheckOutcome.Good, "bytes", Document.Parts.Count);
        }

        var expected = DocumentReader.Read(fresh.Bytes, cancellationToken: cancel);
        if (Document.Untagged.Length > 0 || Document.Title != expected.Title || Document.Language != expected.Language || Document.Parts.Count != expected.Parts.Count)
        {
            return Different(null);
        }

        var different = Document.Parts.Zip(expected.Parts).ToList().FindIndex(pair => !SaysTheSame(pair.First, pair.Second));
        return different < 0
            ? new(VerificationCheck.Printed, CheckOutcome.Good, "words", Document.Parts.Count)
            : Different("part", different + 1);
    }

    // The words around the data may have been others in another version of this program.
    private VerificationStep Different(string? detail, params IReadOnlyList<object> args) => IsOfThisProgram
        ? new(VerificationCheck.Printed, CheckOutcome.Bad, detail, args)
        : Input.Program is { } other ? new(VerificationCheck.Printed, CheckOutcome.CannotTell, null, Short(other), Short(PrintedDossier.Program))
        : new(VerificationCheck.Printed, CheckOutcome.CannotTell, "unnamed", Short(PrintedDossier.Program));

    // A version and the first digits of the state of its source: 1.0.0+2de18ffa.
    private static string Short(string program) => program.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus && program.Length > plus + 9 ? program[..(plus + 9)] : program;

    private bool IsThe(Attachment expected, ReadAttachment found, IEnumerable<string> hashes) =>
        expected.Name == found.Name && expected.MimeType == found.MimeType && (expected.Description == found.Description || !IsOfThisProgram) && expected.Relationship.ToString() == found.Relationship
        && expected.Content.Span.SequenceEqual(found.Content.Span) && hashes.All(hash => hash == Hashes.Sha256Hex(found.Content.Span));

    private static bool SaysTheSame(DocumentPart found, DocumentPart expected) =>
        found.Role == expected.Role && found.Language == expected.Language && found.Text == expected.Text && found.Alternatives.SequenceEqual(expected.Alternatives);
}
