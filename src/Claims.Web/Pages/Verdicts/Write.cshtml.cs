using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Verdicts;

/// <summary>Writes the draft of a verdict.</summary>
[Authorize(Policies.CanRecord)]
public sealed class WriteModel(ClaimsDb db) : VerdictFormPage(db)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = VerdictInput.Of(Form);
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new VerdictInput.Validator(), Input)
        ? await StepAsync(async () =>
        {
            await Db.WriteAsync(async token => Save(await ClaimAsync(token)), cancel);
            return Done($"/claims/{Number}/verdict", T["verdicts.write.done"]);
        }, cancel)
        : await ShowAsync(cancel);
}
