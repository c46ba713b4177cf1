namespace Claims.Web.Pages.Reviews;

/// <summary>What a member may do with a version in review, and why not more. The domain decides; this only leaves out buttons that it would refuse.</summary>
/// <param name="WhyNot">Key of the sentence that says why nothing more can be done; null when nothing is missing.</param>
public sealed record ReviewRights(bool Endorse, bool Return, bool Approve, string? WhyNot)
{
    public bool Any => Endorse || Return || Approve;

    /// <param name="barred">What is corrected goes to people who had no part before, and this one had.</param>
    public static ReviewRights Of(Actor actor, PartRole? part, bool endorsed, bool barred)
    {
        if (barred)
        {
            return new(false, false, false, "error.part.earlier");
        }

        if (part == PartRole.Author)
        {
            return new(false, false, false, "reviews.why.author");
        }

        var (reviewer, editor) = (actor.Is(Role.Reviewer), actor.Is(Role.Editor));
        return new(
            reviewer && !endorsed && part != PartRole.Approver,
            reviewer || editor,
            editor && part != PartRole.Reviewer,
            !reviewer && !editor ? "reviews.why.role" : endorsed ? "reviews.why.endorsed" : null);
    }
}
