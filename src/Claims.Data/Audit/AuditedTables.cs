namespace Claims.Data;

/// <summary>
/// What of the database the log proves: to which subject the rows of each table belong, what of them is left out, and which tables are not covered, with the reasons.
/// A new table or column is a line here; the tests fail until it has one.
/// </summary>
internal static class AuditedTables
{
    /// <summary>A table may belong to several kinds of subject.</summary>
    public static readonly IReadOnlyList<AuditedTable> All =
    [
        AuditedTable.Of("claim", "Claims", "Id"),
        AuditedTable.Of("claim", "ClaimTopics", "ClaimId"),
        AuditedTable.Of("claim", "ClaimRelations", "ClaimId"),
        AuditedTable.Of("claim", "Quotes", "ClaimId"),
        AuditedTable.Of("claim", "EvidenceLinks", "ClaimId"),
        AuditedTable.Of("claim", "Parts", "ClaimId"),
        AuditedTable.Of("claim", "VerdictDrafts", "ClaimId"),
        AuditedTable.Of("claim", "Verdicts", "ClaimId"),
        AuditedTable.Of("claim", "Citations", "VerdictId", "Verdicts", "ClaimId"),
        AuditedTable.Of("claim", "Reviews", "VerdictId", "Verdicts", "ClaimId"),
        AuditedTable.Of("claim", "Corrections", "ClaimId"),
        AuditedTable.Of("claim", "VerdictConfirmations", "ClaimId"),
        AuditedTable.Of("claim", "GateExceptions", "ClaimId"),
        AuditedTable.Of("claim", "Contacts", "ClaimId"),
        AuditedTable.Of("claim", "InterestStatements", "ClaimId"),
        AuditedTable.Of("claim", "Restarts", "ClaimId"),
        AuditedTable.Of("claim", "Comments", "ClaimId"),
        AuditedTable.Of("claim", "CommentMentions", "CommentId", "Comments", "ClaimId"),
        AuditedTable.Of("claimant", "Claimants", "Id"),
        AuditedTable.Of("complaint", "Complaints", "Id"),
        AuditedTable.Of("dossier", "Dossiers", "Id"),
        AuditedTable.Of("dossier", "DossierItems", "DossierId"),
        AuditedTable.Of("dossier", "Editions", "DossierId"),
        AuditedTable.Of("dossier", "PrintOrders", "DossierId"),
        AuditedTable.Of("dossier", "EditionItems", "EditionId", "Editions", "DossierId"),
        AuditedTable.Of("dossier", "EditionWithdrawals", "EditionId", "Editions", "DossierId"),
        AuditedTable.Of("erasure", "Erasures", "Id"),
        AuditedTable.Of("erasure", "ErasedRows", "ErasureId"),
        AuditedTable.Of("evidence", "Evidence", "Id"),
        AuditedTable.Of("evidence", "EvidenceRevisions", "EvidenceId"),
        AuditedTable.Of("evidence", "EvidenceRevisionFiles", "RevisionId", "EvidenceRevisions", "EvidenceId"),
        AuditedTable.Of("evidence", "EvidenceSeries", "EvidenceId"),
        AuditedTable.Of("evidence", "SeriesPoints", "SeriesId", "EvidenceSeries", "EvidenceId"),
        new("evidence", "StoredFiles", "o.\"EvidenceId\"", "JOIN \"EvidenceRevisionFiles\" AS f ON f.\"FileId\" = t.\"Id\" JOIN \"EvidenceRevisions\" AS o ON o.\"Id\" = f.\"RevisionId\""),
        AuditedTable.Whole("house", "Houses"),
        AuditedTable.Of("member", "Members", "Id"),
        AuditedTable.Of("member", "MemberRoles", "MemberId"),
        AuditedTable.Of("member", "InterestDeclarations", "MemberId"),
        AuditedTable.Whole("policy", "GatePolicies"),
        AuditedTable.Whole("policy", "GateRules"),
        AuditedTable.Whole("scale", "RatingScales"),
        AuditedTable.Whole("scale", "Ratings"),
        AuditedTable.Of("source", "Sources", "Id"),
        AuditedTable.Of("source", "SourceTexts", "SourceId"),
        AuditedTable.Of("source", "Dismissals", "TextId", "SourceTexts", "SourceId"),
        new("source", "StoredFiles", "o.\"SourceId\"", "JOIN \"SourceTexts\" AS o ON o.\"FileId\" = t.\"Id\""),
        AuditedTable.Whole("topics", "Topics"),
    ];

    /// <summary>Tables that no state holds, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotCovered = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AuditCheckpoints"] = "the log itself: each is signed",
        ["AuditEntries"] = "the log itself",
        ["AuditNodes"] = "the log itself",
        ["AuditTexts"] = "the log itself: each text is committed to by its entry",
        ["ClaimCounters"] = "counts the numbers that were given; no two claims can have one",
        ["FormKeys"] = "what a form that was sent twice is answered with; gone after days",
        ["MemberClaims"] = "of Identity; the desk writes none",
        ["MemberLogins"] = "of Identity; the desk writes none",
        ["MemberPasskeys"] = "a secret of its holder",
        ["MemberTokens"] = "a secret of its holder",
        ["Notices"] = "of one member alone",
        ["OneTimeLinks"] = "a secret that ends within a day; issuing and using it are entries",
        ["QuoteSightings"] = "found anew from texts and quotes at any time",
        ["Resemblances"] = "found by the desk, nobody's statement",
        ["SavedViews"] = "of one member alone",
        ["Watches"] = "of one member alone",
    };

    /// <summary>Columns that no state holds, and why.</summary>
    public static readonly IReadOnlyDictionary<(string Table, string Column), string> LeftOut = new Dictionary<(string, string), string>
    {
        [("Members", "AccessFailedCount")] = "counts attempts to sign in, which are logged and no entries",
        [("Members", "ConcurrencyStamp")] = "changes with every save of Identity",
        [("Members", "LastSeenAt")] = "coming is no change",
        [("Members", "LockoutEnd")] = "follows from attempts to sign in",
        [("Members", "PasswordHash")] = "a secret, made anew at a sign-in when its strength grows; setting one is an entry",
        [("Members", "SecurityStamp")] = "a secret",
        [("PrintOrders", "Proof")] = "proves the entry of the order, so it is made after it; a signed checkpoint and paths to it, which prove themselves",
    };

    /// <summary>Large contents and the column that holds their SHA-256: that one is part of the state, and the check hashes the content again.</summary>
    public static readonly IReadOnlyDictionary<(string Table, string Column), string> Contents = new Dictionary<(string, string), string>
    {
        [("Editions", "Pdf")] = "Sha256",
        [("Houses", "Logo")] = "LogoSha256",
        [("PrintOrders", "Content")] = "Sha256",
        [("SourceTexts", "Body")] = "Sha256",
        [("StoredFiles", "Content")] = "Sha256",
        [("Verdicts", "Gates")] = "GatesHash",
        [("Verdicts", "Snapshot")] = "ContentHash",
    };
}
