namespace Claims.Data;

/// <summary>A row that holds the passage.</summary>
/// <param name="Key">As it is stored, its columns joined by strokes.</param>
/// <param name="Subject">Whose history it belongs to; null for what belongs to one member alone.</param>
public sealed record FoundRow(string Table, string Key, string? Subject, Guid SubjectId);

/// <summary>An uploaded file that may go as a whole.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Holds">The passage was read in it; else it belongs to something that holds the passage and cannot be searched.</param>
public sealed record FoundFile(StoredFileId Id, string Name, int Length, bool Holds);

/// <summary>A printing that was made from what holds the passage.</summary>
public sealed record FoundEdition(EditionId Id, DossierId Dossier, string Title, int Number);

/// <summary>What an edition is or was to be printed from, with the passage in it.</summary>
public sealed record FoundOrder(EditionId Id, DossierId Dossier);

/// <summary>Everywhere that a passage stands, and what the rows that are more than words are to become.</summary>
public sealed record PassageFindings(IReadOnlyList<FoundRow> Rows, IReadOnlyList<FoundFile> Files, IReadOnlyList<FoundEdition> Editions)
{
    /// <summary>How many accounts bear it in name or address: their owners change them.</summary>
    public int Accounts { get; init; }

    /// <summary>They go with their editions, and are not counted beside them.</summary>
    public IReadOnlyList<FoundOrder> Orders { get; init; } = [];

    public bool IsEmpty => Rows.Count + Files.Count(file => file.Holds) + Editions.Count + Orders.Count == 0;

    /// <summary>A hash of what was found, so that what was looked at is what is erased.</summary>
    public string Seen => Hashes.Sha256Hex(string.Join('\n', Rows.Select(row => $"{row.Table}/{row.Key}")
        .Concat(Files.Select(file => file.Id.ToString())).Concat(Editions.Select(edition => edition.Id.ToString()))
        .Concat(Orders.Select(order => $"{StoredFaults.Orders}/{order.Id}")).Order(StringComparer.Ordinal)));

    internal IReadOnlyList<CleanText> Texts { get; init; } = [];

    internal IReadOnlyList<CleanQuote> Quotes { get; init; } = [];

    internal IReadOnlyList<CleanSnapshot> Snapshots { get; init; } = [];

    internal IReadOnlyList<CleanReport> Reports { get; init; } = [];

    internal IReadOnlyList<CleanView> Views { get; init; } = [];

    internal IReadOnlyList<CleanAuditText> AuditTexts { get; init; } = [];
}

/// <summary>A captured text before and after.</summary>
internal sealed record CleanText(SourceTextId Id, string Sha256, ErasedText Text);

/// <summary>A quote whose words are more than its own columns tell: those of the erased text.</summary>
internal sealed record CleanQuote(QuoteId Id, ClaimId Claim, QuoteWords Before, QuoteWords After);

/// <summary>A frozen version without the passage.</summary>
internal sealed record CleanSnapshot(VerdictId Id, ClaimId Claim, string ContentHash, byte[] Before, byte[] After, bool InStatement);

/// <summary>What the gates said of a version, without the passage.</summary>
internal sealed record CleanReport(VerdictId Id, ClaimId Claim, string Hash, byte[] Before, byte[] After);

/// <summary>A saved view whose search words hold the passage.</summary>
internal sealed record CleanView(SavedViewId Id, string Query);

/// <summary>A free text of the history without the passage.</summary>
/// <param name="WasSound">It was the text that its entry commits to, or what an earlier erasure left of it.</param>
internal sealed record CleanAuditText(long Seq, string Field, string Text, string Subject, Guid SubjectId, bool WasSound);
