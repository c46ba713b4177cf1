using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Team;

/// <summary>Says who sees to a claim, until when and how urgently. Only what was changed in the form is changed, so that two who plan at once lose nothing.</summary>
[Authorize(Policies.AtDesk)]
public sealed class PlanModel(ClaimsDb db) : ClaimPage(db)
{
    private ClaimPlan _plan = null!;

    [BindProperty]
    public PlanInput Input { get; set; } = new();

    /// <summary>What the form showed when it was made.</summary>
    [BindProperty]
    public PlanInput Seen { get; set; } = new();

    public IReadOnlyList<Choice> Assignees { get; private set; } = [];

    public override string? Blocked => Head.Stage == Stage.Discarded ? T["error.claim.discarded"] : null;

    // Planning changes nothing that a verdict rests on.
    public override string? Warning => null;

    protected override object Stored => PlanInput.Of(_plan);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        (Input, Seen) = (PlanInput.Of(_plan), PlanInput.Of(_plan));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(Input) ? await TakeAsync(Plan, T["claims.plan.done"], cancel) : await ShowAsync(cancel);

    protected override string? FieldOf(string code) => code == "claim.assignee-unfit" ? "Input.Assignee" : null;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || await Db.ClaimPlanAsync(Number, Actor.Member, cancel) is not { } plan)
        {
            return false;
        }

        _plan = plan;
        var fit = await Db.AssigneeChoicesAsync(cancel);
        Assignees = [.. fit.Select(member => new Choice(member.Id.ToString(), member.Name))];
        if (plan.Assignee is { } held && fit.TrueForAll(member => member.Id != held))
        {
            Assignees = [.. Assignees, new(held.ToString(), T["claims.plan.no-longer", plan.AssigneeName])];
        }

        return true;
    }

    private bool Fits(PlanInput input)
    {
        if (PlanInput.Day(input.Due) is null && !string.IsNullOrWhiteSpace(input.Due))
        {
            ModelState.AddModelError("Input.Due", T["error.plan.due", input.Due]);
        }

        if (PlanInput.Member(input.Assignee) is null && !string.IsNullOrEmpty(input.Assignee))
        {
            ModelState.AddModelError("Input.Assignee", T["error.claim.assignee-unfit"]);
        }

        if (!Enum.IsDefined(input.Priority))
        {
            ModelState.AddModelError("Input.Priority", T["error.input.choose"]);
        }

        return ModelState.IsValid;
    }

    // What was not touched follows what the other one said; what was touched stands, and is meant from here on.
    protected override void Meet(object stored)
    {
        base.Meet(stored);
        var now = (PlanInput)stored;
        Input = new()
        {
            Assignee = Input.Assignee == Seen.Assignee ? now.Assignee : Input.Assignee,
            Due = Input.Due == Seen.Due ? now.Due : Input.Due,
            Priority = Input.Priority == Seen.Priority ? now.Priority : Input.Priority,
        };
        Seen = now;
        foreach (var field in new[] { nameof(now.Assignee), nameof(now.Due), nameof(now.Priority) })
        {
            ModelState.Remove($"Input.{field}");
        }
    }

    private void Plan(Claim claim)
    {
        if (PlanInput.Collide(Input, Seen, PlanInput.Of(claim)))
        {
            throw new DomainException("save.stale");
        }

        if (Input.Assignee != Seen.Assignee)
        {
            claim.Assign(PlanInput.Member(Input.Assignee), Actor, Now);
        }

        claim.Plan(
            Input.Due != Seen.Due ? PlanInput.Day(Input.Due) : claim.Due,
            Input.Priority != Seen.Priority ? Input.Priority : claim.Priority,
            Actor,
            Now);
    }
}
