namespace Claims.Data;

/// <summary>A table that holds what people wrote.</summary>
/// <param name="Key">SQL of a row's key; several columns are joined by strokes.</param>
/// <param name="Subject">Whose history its rows belong to, <c>claim</c>; null for what belongs to one member alone.</param>
/// <param name="SubjectId">SQL of that subject's id; of a topic its key.</param>
/// <param name="Columns">The columns of free text.</param>
internal sealed record ErasableTable(string Name, string Key, string? Subject, string SubjectId, params IReadOnlyList<string> Columns)
{
    /// <summary>Counts changes of the row, so that a form that was opened before does not bring the passage back.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The row is one of a list of names that are each there once.</summary>
    public bool IsNamedOnce { get; init; }
}

/// <summary>What an erasure reaches, column by column, and what it does not, with the reason. A test fails for a text column of the model that stands in neither.</summary>
internal static class ErasableTables
{
    public static readonly IReadOnlyList<ErasableTable> All =
    [
        new("Claims", Id, "claim", Id, ["Statement", "ClaimantRole", "SelectionReason", "DiscardReason", .. Quantity]),
        new("Quotes", Id, "claim", "\"ClaimId\"", "Exact", "Prefix", "Suffix"),
        new("EvidenceLinks", Id, "claim", "\"ClaimId\"", "Note"),
        new("VerdictDrafts", "\"ClaimId\"", "claim", "\"ClaimId\"", "Summary", "Reasoning") { IsCounted = true },
        new("Verdicts", Id, "claim", "\"ClaimId\"", "Summary"),
        new("Reviews", Id, "claim", "(SELECT v.\"ClaimId\" FROM \"Verdicts\" AS v WHERE v.\"Id\" = \"VerdictId\")", "Note"),
        new("Corrections", "\"ClaimId\" || '/' || \"Cycle\"", "claim", "\"ClaimId\"", "Reason", "Cause", "PublicWording"),
        new("VerdictConfirmations", Id, "claim", "\"ClaimId\"", "Reason"),
        new("GateExceptions", "\"ClaimId\" || '/' || \"Cycle\" || '/' || \"Gate\"", "claim", "\"ClaimId\"", "Reason"),
        new("Contacts", Id, "claim", "\"ClaimId\"", "Whom", "Question", "Answer") { IsCounted = true },
        new("InterestStatements", "\"ClaimId\" || '/' || \"MemberId\"", "claim", "\"ClaimId\"", "Note"),
        new("Restarts", "\"ClaimId\" || '/' || \"Cycle\"", "claim", "\"ClaimId\"", "Reason"),
        new("Comments", Id, "claim", "\"ClaimId\"", "Text") { IsCounted = true },
        new("Claimants", Id, "claimant", Id, "Name") { IsNamedOnce = true },
        new("Sources", Id, "source", Id, "Title", "Outlet", "Authors", "Url", "Note"),
        new("SourceTexts", Id, "source", "\"SourceId\"", "Body"),
        new("EvidenceRevisions", Id, "evidence", "\"EvidenceId\"",
            ["Publisher", "Title", "Url", "ArchiveUrl", "Locator", "Excerpt", "OriginGroup", "InterestNote", "Note", .. Quantity]),
        new("EvidenceRevisionFiles", "\"RevisionId\" || '/' || \"FileId\"", "evidence",
            "(SELECT r.\"EvidenceId\" FROM \"EvidenceRevisions\" AS r WHERE r.\"Id\" = \"RevisionId\")", "Name"),
        new("EvidenceSeries", Id, "evidence", "\"EvidenceId\"", "Metric", "Place"),
        new("SeriesPoints", "\"SeriesId\" || '/' || \"Line\"", "evidence", "(SELECT s.\"EvidenceId\" FROM \"EvidenceSeries\" AS s WHERE s.\"Id\" = \"SeriesId\")", "Unit"),
        new("StoredFiles", Id, "file", Id, "Name"),
        new("EditionWithdrawals", "\"EditionId\"", "dossier", "(SELECT e.\"DossierId\" FROM \"Editions\" AS e WHERE e.\"Id\" = \"EditionId\")", "Reason"),
        new("Complaints", Id, "complaint", Id, "From", "Words", "Answer") { IsCounted = true },
        new("InterestDeclarations", Id, "member", "\"MemberId\"", "Interests"),
        new("Dossiers", Id, "dossier", Id, "Title", "Subtitle", "Introduction"),
        new("Topics", "\"Key\"", "topic", "\"Key\"", "NameDe", "NameEn"),
        new("SavedViews", Id, null, Id, "Name"),
        new("Erasures", Id, "erasure", Id, "Reason"),
    ];

    /// <summary>Content that is no column of words, and is looked through in a way of its own (<see cref="PassageFinder"/>).</summary>
    public static readonly IReadOnlyList<string> OwnWay =
        ["AuditTexts.Text", "AuditTexts.Salt", "Verdicts.Snapshot", "Verdicts.Gates", "FormKeys.Told", "FormKeys.Location", "StoredFiles.Content", "PrintOrders.Content", "Editions.Pdf", "SavedViews.Query"];

    /// <summary>What stays, and why. A table by its name, or one of its columns.</summary>
    public static readonly IReadOnlyDictionary<string, string> Kept = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AuditEntries"] = "ids, codes and hashes only: free texts enter an entry by their salted hashes",
        ["AuditCheckpoints"] = "hashes and signatures",
        ["AuditNodes"] = "hashes",
        ["FormKeys.Key"] = "a hash",
        ["GateExceptions.Gate"] = "a key",
        ["GateRules"] = "keys",
        ["Verdicts.GatesHash"] = "a hash",
        ["AuditTexts.Field"] = "a code",
        ["ErasedRows"] = "names of tables and keys of rows",
        ["Members"] = "the account: its owner changes it, and the log knows members by their ids only",
        ["MemberClaims"] = "the account",
        ["MemberLogins"] = "the account",
        ["MemberTokens"] = "the account",
        ["MemberPasskeys"] = "the account",
        ["OneTimeLinks"] = "a hash",
        ["Houses"] = "what the house says of itself, changed at its own page",
        ["Ratings"] = "the words of the house's own scale, replaced by a new version",
        ["Claims.Number"] = "a number",
        ["Claims.Language"] = "a code",
        ["ClaimTopics.TopicKey"] = "a key",
        ["Topics.Key"] = "a key: addresses and the history hold it",
        ["Dossiers.Language"] = "a code",
        ["Editions.Certificate"] = "a hash",
        ["Editions.MadeWith"] = "names of programs",
        ["Editions.Sha256"] = "a hash",
        ["Editions.Template"] = "a code",
        ["Editions.TimestampFault"] = "a code",
        ["Editions.UnsignedSha256"] = "a hash",
        ["PrintOrders.Proof"] = "entries of the history, hashes and a signature",
        ["PrintOrders.Sha256"] = "a hash",
        ["PrintOrders.StateSha256"] = "a hash",
        ["EvidenceSeries.FileSha256"] = "a hash",
        ["EvidenceRevisionFiles.Sha256"] = "a hash",
        ["Quotes.Parts"] = "places",
        ["Reviews.ContentHash"] = "a hash",
        ["Sources.Language"] = "a code",
        ["SourceTexts.Sha256"] = "a hash",
        ["StoredFiles.MediaType"] = "a code",
        ["StoredFiles.Sha256"] = "a hash",
        ["Verdicts.ContentHash"] = "a hash",
        ["Verdicts.RatingKey"] = "a key",
        ["VerdictDrafts.RatingKey"] = "a key",
        ["VerdictDrafts.Cited"] = "numbers",
    };

    private const string Id = "\"Id\"";

    private static IReadOnlyList<string> Quantity => ["Quantity_Metric", "Quantity_Place", "Quantity_PeriodReason", "Quantity_ToleranceReason", "Quantity_Unit"];

    /// <summary>The table that keeps the versions of a subject, which open forms are compared with.</summary>
    public static string? RootOf(string subject) => subject switch
    {
        "claim" => "Claims",
        "claimant" => "Claimants",
        "source" => "Sources",
        "evidence" => "Evidence",
        "dossier" => "Dossiers",
        _ => null,
    };
}
