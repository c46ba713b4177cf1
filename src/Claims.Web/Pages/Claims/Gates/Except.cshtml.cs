using Claims.Data;
using Claims.Web.ClaimFiles;
using Claims.Web.Gating;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Gates;

/// <summary>Gives the reason why a claim may pass one gate, or takes it back.</summary>
[Authorize(Policies.CanRecord)]
public sealed class ExceptModel(ClaimsDb db) : ClaimPage(db)
{
    private Gate? _gate;
    private string? _earlier;

    /// <summary>Its key.</summary>
    [FromRoute]
    public string Gate { get; set; } = "";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public GateLine Line { get; private set; } = null!;

    /// <summary>The exception that stands in this cycle.</summary>
    public GivenException? Given { get; private set; }

    /// <summary>The form begins with the reason of an earlier cycle.</summary>
    public bool FromEarlier { get; private set; }

    public override string? Blocked => Head switch
    {
        { Stage: Stage.InReview, MyPart: null or PartRole.Author } => NotForGate,
        _ => ClaimActions.Blocked(Head, T) ?? NotForGate,
    };

    private string? NotForGate => _gate!.AllowsException ? Given is null && Line.Outcome is GateOutcome.Pass or GateOutcome.Off ? T["gates.except.met"] : null : T["gates.except.never"];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Input.Reason = Given is null ? _earlier : null;
        FromEarlier = Input.Reason is not null;
        return Page();
    }

    /// <param name="then">back: take back the one that stands; else give one.</param>
    public Task<IActionResult> OnPostAsync([FromForm] string? then, CancellationToken cancel) =>
        then == "back" ? TakeAsync(claim => claim.TakeBackException(Gate, Actor, Now), T["gates.except.back-done"], cancel, "/gates")
        : Fits(new InputModel.Validator(), Input) ? TakeAsync(claim => claim.Except(Gate, Input.Reason, Actor, Now), T["gates.except.done"], cancel, "/gates")
        : ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        _gate = AllGates.InOrder.SingleOrDefault(gate => gate.Key == Gate);
        if (_gate is null || !await base.LoadAsync(cancel) || await Db.ClaimChecklistAsync(Number, Actor.Member, F.LocalDay(Now), cancel) is not { } found)
        {
            return false;
        }

        Given = found.Now?.Given.GetValueOrDefault(Gate);
        _earlier = found.Now?.Earlier.GetValueOrDefault(Gate);
        var finding = (found.Now?.Report ?? found.Standing?.Report)?.Findings.SingleOrDefault(one => one.Gate == Gate);
        Line = finding is null ? GateLine.Unseen(_gate, T) : GateLine.Frozen(finding, T);
        return true;
    }

    public sealed class InputModel
    {
        public string? Reason { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
        }
    }
}
