using Claims.Data;
using Claims.Web.Erasing;
using Claims.Web.Suggesting;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Erasures;

/// <summary>Takes a passage out of the desk: it is typed, its places are shown, and with a reason it is blacked out. It travels in the body of the form only.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class NewModel(ClaimsDb db, SuggestedTexts suggested) : DeskPage
{
    /// <summary>So many things of each kind are named.</summary>
    private const int Named = 50;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Where it stands; null until that was asked.</summary>
    public FoundView? Found { get; private set; }

    public void OnGet()
    {
        // The passage is asked for.
    }

    /// <summary>Shows the places, or erases what was shown.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var erases = Input.Step == InputModel.Erase;
        return !Fits(new InputModel.Validator(erases), Input) || !erases ? await LookAsync(cancel) : await StepAsync(() => EraseAsync(cancel), cancel, () => LookAsync(cancel));
    }

    private async Task<IActionResult> EraseAsync(CancellationToken cancel)
    {
        var request = new ErasureRequest(ErasurePassage.Of(Input.Passage), Input.Reason, [.. Input.Files.Select(id => new StoredFileId(id))], Input.Seen);
        var erasure = await db.EraseAsync(request, Actor, Now, cancel);
        suggested.Clear();
        return Done($"{IndexModel.Home}/{erasure}", T["erasures.new.done"]);
    }

    // A refusal of the passage itself shows the first step again.
    private async Task<IActionResult> LookAsync(CancellationToken cancel)
    {
        if (ModelState.ContainsKey("Input.Passage") && ModelState["Input.Passage"]!.Errors.Count > 0)
        {
            return Page();
        }

        try
        {
            var findings = await db.FindPassageAsync(ErasurePassage.Of(Input.Passage), cancel);
            Found = findings.IsEmpty ? throw new DomainException("erasure.nowhere", "Passage") : FoundView.Of(findings, await db.FoundSubjectsAsync(findings, Named, cancel), T, F);

            // What is shown now is what the next step erases, not what an earlier one showed.
            ModelState.Remove("Input.Seen");
            Input.Seen = findings.Seen;
        }
        catch (DomainException refusal)
        {
            Refuse(refusal);
        }

        return Page();
    }

    public sealed class InputModel
    {
        /// <summary>The step of the last button.</summary>
        public const string Erase = "erase";

        public string? Passage { get; set; }

        public string? Reason { get; set; }

        /// <summary>Files whose content goes as a whole.</summary>
        public IReadOnlyList<Guid> Files { get; set; } = [];

        /// <summary>What the pressed button asks for; null to be shown the places.</summary>
        public string? Step { get; set; }

        /// <summary>A hash of the places that were shown.</summary>
        public string? Seen { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator(bool erases)
            {
                RuleFor(input => input.Passage).Required().AtMost(Limits.ErasurePassage);
                RuleFor(input => input.Reason).Required().AtMost(Limits.Reason).When(_ => erases);
            }
        }
    }
}
