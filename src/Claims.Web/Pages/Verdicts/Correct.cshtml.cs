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
    public CorrectionInput Input { get; set; } = new();

    public VerdictForm Form { get; private set; } = null!;

    /// <summary>Who could still take a part in a grave one.</summary>
    public FreeHands Hands { get; private set; } = null!;

    public VerdictLine? Standing => Form.Versions.FirstOrDefault(version => version.State == VerdictState.Approved);

    public bool IsPosted => HttpMethods.IsPost(Request.Method);

    /// <summary>May decide on what is grave.</summary>
    public bool Decides => Actor.Is(Role.Editor);

    public IReadOnlyList<Choice> Kinds =>
        [.. Enum.GetValues<CorrectionKind>().Select(kind => (kind, Closed: !Decides && CorrectionDetails.IsGrave(kind), Means: T[$"corrections.kind.{Texts.Kebab(kind.ToString())}"]))
            .Select(all => new Choice(all.kind.ToString(), T.Of(all.kind), all.Closed ? $"{all.Means} {T["corrections.kind-editor"]}" : all.Means, Closed: all.Closed))];

    /// <summary>Nobody is left for what is grave, or nobody to confirm a retraction.</summary>
    public bool LacksHands => !Hands.CanFinish || (Decides && Hands.Confirmers == 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Input = CorrectionInput.On(F.LocalDay(Now));
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new CorrectionInput.Validator(F.LocalDay(Now)), Input)
        ? await StepAsync(async () =>
        {
            await db.WriteAsync(async token =>
            {
                var claim = await db.LoadClaimAsync(Number, token) ?? throw new DomainException("claim.unknown");
                claim.OpenCorrection(Input.ToDetails(), Actor, Now);
            }, cancel);
            // What is grave goes to others than before, so its opener is shown the file and not a form that may be closed to them.
            return Input.Kind is { } kind && CorrectionDetails.IsGrave(kind)
                ? Done($"/claims/{Number}", T[kind == CorrectionKind.Retraction ? "corrections.open.retraction-done" : "verdicts.correct.done"])
                : Done($"/claims/{Number}/verdict", T["verdicts.correct.done"]);
        }, cancel)
        : await ShowAsync(cancel);

    protected override string? FieldOf(string code) => code == "correction.editor-decides" ? "Input.Kind" : null;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.VerdictFormAsync(Number, Actor.Member, cancel) is not { } form)
        {
            return false;
        }

        (Form, Hands) = (form, await db.FreeHandsAsync(form.Head.Id, Actor.Member, cancel));
        return true;
    }
}
