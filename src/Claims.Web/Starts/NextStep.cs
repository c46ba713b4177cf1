using Claims.Data;

namespace Claims.Web.Starts;

/// <summary>What is to be done next with a claim of mine.</summary>
/// <param name="Href">Null while others have it, and for those who do not record.</param>
public sealed record NextStep(string Text, string? Href)
{
    /// <param name="claim">One that is neither approved nor discarded.</param>
    /// <param name="records">Whether the member records and writes.</param>
    /// <param name="texts">The reader's words.</param>
    public static NextStep Of(MyClaim claim, bool records, Texts texts)
    {
        var (key, page) = claim switch
        {
            { Stage: Stage.InReview } => ("start.with-others", null),
            { LacksPeriod: true } => ("start.next.period", "edit"),
            { Evidence: 0 } => ("start.next.evidence", "evidence/add"),
            { LacksHalf: true } => ("start.next.half", "evidence/add"),
            { HasDraft: true } => ("start.next.go-on", "verdict"),
            _ => ("start.next.write", "verdict"),
        };
        return new(texts[key], page is null || !records ? null : $"/claims/{claim.Number}/{page}");
    }
}
