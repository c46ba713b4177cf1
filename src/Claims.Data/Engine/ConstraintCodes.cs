namespace Claims.Data;

/// <summary>What a constraint of the database means in the domain's words: the name of an index, key or check, and its code.</summary>
internal static class ConstraintCodes
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["IX_Members_NormalizedEmail"] = "member.email-taken",
        ["IX_Members_NormalizedUserName"] = "member.email-taken",
        ["IX_SourceTexts_SourceId_Sha256"] = "source.same-text",
        ["IX_EvidenceLinks_ClaimId_EvidenceId"] = "evidence.linked-already",
        ["IX_Verdicts_OneOfEach"] = "verdict.one-of-each",
        ["PK_Parts"] = "part.second",
        ["PK_EditionWithdrawals"] = "edition.withdrawn-already",
    };

    /// <summary>The code of one constraint, null when it has none: then breaking it is a defect, not a refusal.</summary>
    public static string? Of(string name) => Codes.GetValueOrDefault(name);

    /// <summary>The code of the first that has one; several partial indexes may stand on the same columns.</summary>
    public static string OfUnique(IReadOnlyList<string> names) => names.Select(Of).FirstOrDefault(c => c is not null) ?? "save.duplicate";
}
