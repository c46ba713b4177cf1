using Claims.Data;

namespace Claims.Web.Contacts;

/// <summary>Why a member may not write in the contact log of a claim. The domain decides; this only saves the way.</summary>
public static class ContactRights
{
    /// <summary>Null when they may, as far as their role allows it.</summary>
    public static string? Blocked(ClaimHead head, Texts texts) => head switch
    {
        { Stage: Stage.Discarded } => texts["error.claim.discarded"],
        { MyInterest: true } => texts["error.part.interest"],
        { IsUnfinished: true, MyPart: PartRole.Reviewer or PartRole.Approver } => texts["error.part.reader"],
        _ => null,
    };
}
