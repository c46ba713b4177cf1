using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Topics;

/// <summary>Offers a topic no longer; claims stay filed under it.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class RetireModel(ClaimsDb db) : TopicPage(db)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(
        async () =>
        {
            await Db.ChangeTopicAsync(Key, topic => topic.Retire(Actor, Now), cancel);
            return Done(List, T["topics.retire.done"]);
        },
        cancel);
}
