using Claims.Data;
using Claims.Web.Contacts;

namespace Claims.Web.ClaimFiles;

/// <summary>A step that may be taken now.</summary>
/// <param name="Text">What the link says.</param>
/// <param name="Primary">The step that is expected next.</param>
/// <param name="Key">The single key that takes it.</param>
public sealed record ClaimAction(string Href, string Text, bool Primary = false, string? Key = null);

/// <summary>What this member can do with a claim now, and why something that they might expect is not there. The domain decides; this only saves the way.</summary>
/// <param name="Notes">Why not.</param>
/// <param name="CanChange">What is claimed and quoted may be changed.</param>
/// <param name="CanRelate">Relations to other claims may be changed.</param>
public sealed record ClaimActions(IReadOnlyList<ClaimAction> Offered, IReadOnlyList<string> Notes, bool CanChange = false, bool CanRelate = false)
{
    /// <param name="lacksEvidence">Nothing is linked to what is worked on: to find something comes before the verdict.</param>
    public static ClaimActions Of(ClaimHead head, Actor actor, Texts texts, bool lacksEvidence)
    {
        var (offered, notes) = (new List<ClaimAction>(), new List<string>());
        void Offer(string path, string text, bool primary = false, string? key = null) =>
            offered.Add(new($"/claims/{head.Number}{path}", texts[$"claims.action.{text}"], primary, key));
        var records = actor.Is(Role.FactChecker) || actor.Is(Role.Editor);
        var reads = actor.Is(Role.Reviewer) || actor.Is(Role.Editor);
        if (head.MyInterest == true)
        {
            return OfInterested(head, records, texts);
        }

        if (head is { HasConflict: true, IsUnfinished: true } && actor.Is(Role.Editor))
        {
            Offer("/start-over", "start-over", primary: true);
        }

        if (Blocked(head, texts) is { } blocked && records && head.IsEditable)
        {
            notes.Add(blocked);
        }
        else if (records && head.IsEditable)
        {
            if (lacksEvidence)
            {
                offered.Add(new($"/claims/{head.Number}/evidence/add", texts["start.next.evidence"], Primary: true, Key: "e"));
            }

            Offer("/verdict", head.DraftVersion is null ? "write" : "go-on", primary: !lacksEvidence, key: "v");
            if (!lacksEvidence)
            {
                Offer("/evidence/add", "evidence", key: "e");
            }

            Offer("/edit", "edit");
            Offer("/quotes/add", "quote");
            if (head.Stage == Stage.Open)
            {
                Offer("/research", "research");
            }
        }

        if (head.Undecided && actor.Is(Role.Editor))
        {
            Offer("/correction/confirm", "retract", primary: true);
            Offer("/correction/give-up", "give-up");
        }

        if (records && head.Correcting is { } kind && (actor.Is(Role.Editor) || !CorrectionDetails.IsGrave(kind)))
        {
            Offer("/correction/wording", "reword");
        }

        if (head.Stage == Stage.InReview)
        {
            OfferReading(head, reads, Offer, notes, texts);
        }

        if (records)
        {
            if (ContactRights.Blocked(head, texts) is null)
            {
                Offer("/contacts/new", "contact");
            }

            if (head.Stage == Stage.Approved)
            {
                Offer("/correct", "correct");
            }

            Offer("/relate", "relate");
            if (head is { HasStanding: false, Retracted: false } && head.Stage != Stage.Discarded)
            {
                Offer("/discard", "discard");
            }
        }

        if (head.HasStanding && (records || reads))
        {
            offered.Add(new($"/complaints/new?claim={head.Number}", texts["complaints.new.title"]));
        }

        return new(offered, notes, records && Blocked(head, texts) is null, records);
    }

    /// <summary>Why nothing of the claim may be changed, at its stage or by this member; null when it may.</summary>
    public static string? Blocked(ClaimHead head, Texts texts) => head switch
    {
        { Stage: Stage.InReview } => texts["error.claim.in-review"],
        { Stage: Stage.Approved } => texts["error.claim.approved"],
        { Stage: Stage.Discarded } => texts["error.claim.discarded"],
        { MyInterest: true } => texts["error.part.interest"],
        { Undecided: true } => texts["error.retraction.undecided"],
        { IsBarred: true } => texts["error.part.earlier"],
        { MyPart: PartRole.Reviewer or PartRole.Approver } => texts["error.part.reader"],
        _ => null,
    };

    /// <summary>What a reviewer or an editor gives up with their first change in a cycle; null when there is nothing to give up.</summary>
    public static string? Warning(ClaimHead head, Actor actor, Texts texts) => (head.MyPart, actor.Is(Role.Editor), actor.Is(Role.Reviewer)) switch
    {
        _ when head.WroteBefore => null,
        (null, true, _) => texts["claims.part.editor"],
        (null, _, true) => texts["claims.part.reviewer"],
        _ => null,
    };

    // Who has an interest in the matter is out: what is left is to say that it is no more so, and to read.
    private static ClaimActions OfInterested(ClaimHead head, bool records, Texts texts) => new(
        head.Stage == Stage.Discarded ? [] : [new($"/claims/{head.Number}/interest", texts["claims.action.interest"])],
        head.Stage == Stage.Discarded ? [] : [texts["error.part.interest"]],
        CanChange: false,
        CanRelate: records);

    private static void OfferReading(ClaimHead head, bool reads, Action<string, string, bool, string?> offer, List<string> notes, Texts texts)
    {
        if (head.MyPart == PartRole.Author)
        {
            offer("/verdict/withdraw", "withdraw", false, null);
            if (reads)
            {
                notes.Add(texts["claims.part.author"]);
            }
        }
        else if (reads && head.IsBarred)
        {
            notes.Add(texts["error.part.earlier"]);
        }
        else if (reads)
        {
            offer("/review", "review", !head.HasConflict, "v");
        }
    }
}
