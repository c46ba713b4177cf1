using Claims.Data;
using Claims.Web.Gating;
using Claims.Web.Interests;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Verdicts;

/// <summary>What saving and submitting share: the form, what stands beside it, and what somebody else saved meanwhile.</summary>
public abstract class VerdictFormPage(ClaimsDb db) : DeskPage
{
    /// <summary>Of the claim.</summary>
    [FromRoute]
    public string Number { get; set; } = "";

    [BindProperty]
    public VerdictInput Input { get; set; } = new();

    /// <summary>Ticked by who says, with what they save, that they have no interest in the matter.</summary>
    [BindProperty]
    public bool NoInterest { get; set; }

    public VerdictForm Form { get; private set; } = null!;

    /// <summary>Which interests are stated.</summary>
    public ClaimInterests Interests { get; private set; } = null!;

    /// <summary>What somebody else saved after this form was made; null when nobody did.</summary>
    public VerdictDraftState? Theirs => IsPosted && Form.Draft is { } draft && draft.Version != Input.DraftVersion ? Form.Draft : null;

    public bool IsPosted => HttpMethods.IsPost(Request.Method);

    /// <summary>What is still missing for a submission, as the form stands now.</summary>
    public IReadOnlyList<DomainException> Missing =>
        [.. SubmissionRules.Faults(Input.Content, [.. Form.Evidence.Select(link => link.Number)], Form.Scale, Form.Older), .. OutOfDate is { } fault ? [fault] : Array.Empty<DomainException>()];

    /// <summary>What can be chosen as the rating.</summary>
    public IReadOnlyList<Choice> Ratings => RatingChoice.Of(Form, Input.Content, T, F);

    /// <summary>Key of the sentence that says why nothing can be written now; null when something can.</summary>
    public string? Closed => Form.Head switch
    {
        { IsEditable: false, Stage: var stage } => $"verdicts.form.closed-{Texts.Kebab(stage.ToString())}",
        { MyInterest: true } => "error.part.interest",
        { Undecided: true } => "error.retraction.undecided",
        { IsBarred: true } => "error.part.earlier",
        { MyPart: PartRole.Reviewer or PartRole.Approver } => "verdicts.form.closed-reader",
        _ => null,
    };

    /// <summary>Whoever could still review or approve is told that a first edit ends it.</summary>
    public bool EndsReview => Closed is null && Form.Head is { MyPart: null, WroteBefore: false } && User.May(Policies.CanReview);

    /// <summary>What the gates say of what the form cites now.</summary>
    public GateChecklist? Gates { get; private set; }

    /// <summary>It would have run out before it is submitted, by the day where the desk is.</summary>
    protected DomainException? OutOfDate => Input.Content.ExpiresOn < F.LocalDay(Now) ? new DomainException("verdict.expires-past", nameof(Input.Expires)) : null;

    public int NextVersion => Form.Versions.Count + 1;

    protected ClaimsDb Db => db;

    /// <summary>Saves the draft; words that stand there already, from a form that was posted twice, are saved.</summary>
    protected void Save(Claim claim)
    {
        OwnInterest.State(claim, NoInterest, Actor, Now);
        try
        {
            claim.SaveDraft(Input.Content, Input.DraftVersion, Actor, Now);
        }
        catch (DomainException refusal) when (refusal.Code == "draft.changed"
            && claim.Draft is { } draft && Input.Says(draft.RatingKey, draft.Summary, draft.Reasoning, draft.Cited, draft.ExpiresOn))
        {
            Input.DraftVersion = draft.Version;
        }
        catch (DomainException refusal) when (refusal.Code == "draft.changed" && claim.Draft?.EditedBy == Actor.Member)
        {
            throw new DomainException("draft.changed-elsewhere");
        }
    }

    protected async Task<Claim> ClaimAsync(CancellationToken cancel) =>
        await db.LoadClaimAsync(Number, cancel) ?? throw new DomainException("claim.unknown");

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.VerdictFormAsync(Number, Actor.Member, cancel) is not { } form)
        {
            return false;
        }

        Form = form;
        Interests = await db.ClaimInterestsAsync(form.Head, Actor.Member, cancel);
        if (Closed is null)
        {
            var cited = IsPosted ? Input.Content.Cited : form.Draft?.Cited ?? [];
            var looked = cited.Count > 0 ? form.Evidence.Where(link => cited.Contains(link.Number)) : form.Evidence;
            Gates = GateChecklist.Of(await db.GatesAsync(form.Head, form.Wording, [.. looked], F.LocalDay(Now), cancel), form.Head, Actor, T);
        }

        return true;
    }
}
