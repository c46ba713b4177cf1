using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Topics;

/// <summary>Adds a topic.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class AddModel(ClaimsDb db) : DeskPage
{
    [BindProperty]
    public TopicInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new TopicInput.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                var topic = await db.AddTopicAsync(Input.NameDe, Input.NameEn, Actor, Now, cancel);
                return Done(TopicPage.List, T["topics.add.done", F.Name(topic)]);
            },
            cancel)
        : await ShowAsync(cancel);
}
