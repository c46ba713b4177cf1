using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Verdicts;

/// <summary>An author takes the version in review back.</summary>
[Authorize(Policies.CanRecord)]
public sealed class WithdrawModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public string Number { get; set; } = "";

    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public VerdictForm Form { get; private set; } = null!;

    public bool IsPosted => HttpMethods.IsPost(Request.Method);

    /// <summary>Key of the sentence that says why nothing can be withdrawn; null when something can.</summary>
    public string? Closed => Form.Head switch
    {
        { Stage: not Stage.InReview } => "error.verdict.not-in-review",
        { MyPart: not PartRole.Author } => "error.withdraw.not-author",
        _ => null,
    };

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ReasonInput.Validator(), Input)
        ? await StepAsync(async () =>
        {
            await db.WriteAsync(async token =>
            {
                var claim = await db.LoadClaimAsync(Number, token) ?? throw new DomainException("claim.unknown");
                claim.Withdraw(Input.Reason!, Actor, Now);
            }, cancel);
            return Done($"/claims/{Number}/verdict", T["verdicts.withdraw.done"]);
        }, cancel)
        : await ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Form = (await db.VerdictFormAsync(Number, Actor.Member, cancel))!) is not null;
}
