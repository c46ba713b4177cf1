using System.Globalization;
using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Complaints;

/// <summary>Decides a complaint and keeps what was answered.</summary>
[Authorize(Policies.CanApprove)]
public sealed class CloseModel(ClaimsDb db) : ComplaintPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string Title => "complaints.close.title";

    public override string? Blocked => !Shown.IsOpen ? T["error.complaint.closed"] : Shown.MyPart is not null ? T["error.complaint.had-part"] : null;

    public IReadOnlyList<Choice> Outcomes => [.. T.Choices<ComplaintOutcome>().Where(choice => choice.Value != nameof(ComplaintOutcome.Open))
        .Select(choice => choice with { Hint = T[$"complaints.outcome.{Texts.Kebab(choice.Value)}"] })];

    public IReadOnlyList<Choice> Choices => [.. Corrections.Select(correction => CorrectionChoice.Of(correction, T, F))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = Shown is null ? Input : new() { Answered = TypedDay.Write(Today), Correction = Shown.Correction };
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await TakeAsync(Close, T["complaints.close.done"], cancel)
        : await ShowAsync(cancel);

    private void Close(Complaint complaint, Claim? about)
    {
        complaint.Close(new(Input.Outcome!.Value, Input.Answer!, TypedDay.Read(Input.Answered)!.Value), about, Today, Input.Version, Actor, Now);
        complaint.LinkCorrection(Input.Correction, about, F.LocalDay, complaint.Version, Actor, Now);
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public ComplaintOutcome? Outcome { get; set; }

        public string? Answer { get; set; }

        public string? Answered { get; set; }

        /// <summary>The cycle of the correction that came of it.</summary>
        public int? Correction { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Outcome).Chosen().IsInEnum().WithErrorCode("input.choose");
                RuleFor(input => input.Answer).Required().AtMost(Limits.Answer);
                RuleFor(input => input.Answered).Required().Day();
            }
        }
    }
}

/// <summary>A correction to choose from.</summary>
internal static class CorrectionChoice
{
    public static Choice Of(ComplaintCorrection correction, Texts texts, Formats formats) =>
        new(correction.Cycle.ToString(CultureInfo.InvariantCulture), texts["complaints.correction.of", correction.Corrects, formats.Day(correction.OpenedAt)]);
}
