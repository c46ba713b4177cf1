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

    protected override object Stored => new TopicInput { NameDe = Line.Topic.NameDe, NameEn = Line.Topic.NameEn };

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        if (Line is not null)
        {
            Input = (TopicInput)Stored;
            Read();
        }

        return page;
    }

    protected override void Meet(object stored)
    {
        base.Meet(stored);
        Read();
    }

    private void Read() => (ReadDe, ReadEn) = (Line.Topic.NameDe, Line.Topic.NameEn);

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
