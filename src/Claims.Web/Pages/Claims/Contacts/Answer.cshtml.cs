using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Contacts;

/// <summary>Records what came back, or that nothing did.</summary>
[Authorize(Policies.CanRecord)]
public sealed class AnswerModel(ClaimsDb db) : EntryPage(db)
{
    [BindProperty]
    public ReplyInput Input { get; set; } = new();

    /// <summary>"Waiting" is offered only to take back what was recorded by mistake.</summary>
    public IEnumerable<Choice> Outcomes => T.Choices<ContactOutcome>().Where(choice => !Entry.IsWaiting || choice.Value != nameof(ContactOutcome.Waiting));

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ReplyInput.Validator(), Input)
        ? TakeAsync(claim => claim.Answer(new(ContactId), Input.Reply(), Input.Version, Today, Actor, Now), T["contacts.answer.done"], cancel, Log)
        : ShowAsync(cancel);

    protected override object? Stored => ReplyInput.Of(Entry);

    protected override void Fill(ClaimContact stored) => Input = ReplyInput.Of(stored);
}
