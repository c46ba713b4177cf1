using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Topics;

/// <summary>Offers a retired topic again.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class RestoreModel(ClaimsDb db) : TopicPage(db)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(
        async () =>
        {
            await Db.ChangeTopicAsync(Key, topic => topic.Restore(Actor, Now), cancel);
            return Done(List, T["topics.restore.done"]);
        },
        cancel);
}
