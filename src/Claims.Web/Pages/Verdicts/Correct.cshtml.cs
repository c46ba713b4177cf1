using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Verdicts;

/// <summary>Opens the correction of a standing verdict: the only door to an approved claim.</summary>
[Authorize(Policies.CanRecord)]
public sealed class CorrectModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public string Number { get; set; } = "";

    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public VerdictForm Form { get; private set; } = null!;

    public VerdictLine? Standing => Form.Versions.FirstOrDefault(version => version.State == VerdictState.Approved);

    public bool IsPosted => HttpMethods.IsPost(Request.Method);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ReasonInput.Validator(), Input)
        ? await StepAsync(async () =>
        {
            await db.WriteAsync(async token =>
            {
                var claim = await db.LoadClaimAsync(Number, token) ?? throw new DomainException("claim.unknown");
                claim.OpenCorrection(Input.Reason!, Actor, Now);
            }, cancel);
            return Done($"/claims/{Number}/verdict", T["verdicts.correct.done"]);
        }, cancel)
        : await ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Form = (await db.VerdictFormAsync(Number, Actor.Member, cancel))!) is not null;
}
