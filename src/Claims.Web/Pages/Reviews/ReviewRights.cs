using Claims.Data;

namespace Claims.Web.Pages.Reviews;

/// <summary>What a member may do with a version in review, and why not more. The domain decides; this only leaves out buttons that it would refuse.</summary>
/// <param name="WhyNot">Key of the sentence that says why nothing more can be done; null when nothing is missing.</param>
public sealed record ReviewRights(bool Endorse, bool Return, bool Approve, string? WhyNot)
{
    public bool Any => Endorse || Return || Approve;

    public static ReviewRights Of(Actor actor, ClaimHead head, bool endorsed)
    {
        var part = head.MyPart;
        if (head.MyInterest == true)
        {
            return new(false, false, false, "reviews.why.interest");
        }

        if (head.IsBarred)
        {
            return new(false, false, false, "error.part.earlier");
        }

        if (part == PartRole.Author || head.WroteBefore)
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
