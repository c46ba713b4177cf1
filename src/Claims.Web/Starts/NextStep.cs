using Claims.Data;

namespace Claims.Web.Starts;

/// <summary>What is to be done next with a claim of mine.</summary>
/// <param name="Href">Null while others have it.</param>
public sealed record NextStep(string Text, string? Href)
{
    public static NextStep Of(MyClaim claim, Texts texts) => claim switch
    {
        { Stage: Stage.InReview } => new(texts["claims.start.with-others"], null),
        { HasDraft: true } => new(texts["claims.action.go-on"], $"/claims/{claim.Number}/verdict"),
        { Evidence: 0 } => new(texts["claims.start.first-evidence"], $"/claims/{claim.Number}/evidence/add"),
        _ => new(texts["claims.action.write"], $"/claims/{claim.Number}/verdict"),
    };
}
