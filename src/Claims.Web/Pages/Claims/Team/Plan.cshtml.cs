using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Team;

/// <summary>Says who sees to a claim, until when and how urgently. Only what was changed in the form is changed, so that two who plan at once lose nothing.</summary>
[Authorize(Policies.AtDesk)]
public sealed class PlanModel(ClaimsDb db) : ClaimPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>What the form showed when it was made.</summary>
    [BindProperty]
    public InputModel Seen { get; set; } = new();

    public IReadOnlyList<Choice> Assignees { get; private set; } = [];

    public override string? Blocked => Head.Stage == Stage.Discarded ? T["error.claim.discarded"] : null;

    // Planning changes nothing that a verdict rests on.
    public override string? Warning => null;

    private ClaimPlan Stored { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Input = InputModel.Of(Stored);
        Seen = InputModel.Of(Stored);
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

        Stored = plan;
        var fit = await Db.AssigneeChoicesAsync(cancel);
        Assignees = [.. fit.Select(member => new Choice(member.Id.ToString(), member.Name))];
        if (plan.Assignee is { } held && fit.TrueForAll(member => member.Id != held))
        {
            Assignees = [.. Assignees, new(held.ToString(), T["claims.plan.no-longer", plan.AssigneeName])];
        }

        return true;
    }

    private bool Fits(InputModel input)
    {
        if (InputModel.Day(input.Due) is null && !string.IsNullOrWhiteSpace(input.Due))
        {
            ModelState.AddModelError("Input.Due", T["error.plan.due", input.Due]);
        }

        if (InputModel.Member(input.Assignee) is null && !string.IsNullOrEmpty(input.Assignee))
        {
            ModelState.AddModelError("Input.Assignee", T["error.claim.assignee-unfit"]);
        }

        if (!Enum.IsDefined(input.Priority))
        {
            ModelState.AddModelError("Input.Priority", T["error.input.choose"]);
        }

        return ModelState.IsValid;
    }

    private void Plan(Claim claim)
    {
        if (Input.Assignee != Seen.Assignee)
        {
            claim.Assign(InputModel.Member(Input.Assignee), Actor, Now);
        }

        claim.Plan(
            Input.Due != Seen.Due ? InputModel.Day(Input.Due) : claim.Due,
            Input.Priority != Seen.Priority ? Input.Priority : claim.Priority,
            Actor,
            Now);
    }

    public sealed class InputModel
    {
        /// <summary>Id of the member, or empty.</summary>
        public string? Assignee { get; set; }

        /// <summary>As a date field sends it, or as a person writes it in their language.</summary>
        public string? Due { get; set; }

        public Priority Priority { get; set; } = Priority.Normal;

        public static InputModel Of(ClaimPlan plan) =>
            new() { Assignee = plan.Assignee?.ToString(), Due = plan.Due is { } due ? Days.Write(due) : null, Priority = plan.Priority };

        public static MemberId? Member(string? text) => Guid.TryParse(text, out var id) ? new(id) : null;

        public static DateOnly? Day(string? text) => Days.Read(text);
    }
}
