using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Topics;

/// <summary>Gives a topic other names; claims stay filed under it.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class RenameModel(ClaimsDb db) : TopicPage(db)
{
    [BindProperty]
    public TopicInput Input { get; set; } = new();

    /// <summary>The German name that the form was made from.</summary>
    [BindProperty]
    public string? ReadDe { get; set; }

    /// <summary>The English name that the form was made from.</summary>
    [BindProperty]
    public string? ReadEn { get; set; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = Line is null ? Input : new() { NameDe = Line.Topic.NameDe, NameEn = Line.Topic.NameEn };
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new TopicInput.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                await Db.RenameTopicAsync(Key, Input.NameDe, Input.NameEn, (ReadDe, ReadEn), Actor, Now, cancel);
                return Done(List, T["topics.rename.done"]);
            },
            cancel)
        : await ShowAsync(cancel);
}
