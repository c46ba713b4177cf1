using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Bulk;

/// <summary>Files ticked claims under a topic, or takes them out of one.</summary>
[Authorize(Policies.CanRecord)]
public sealed class FileModel(ClaimsDb db) : BulkPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Topics that are offered.</summary>
    public IReadOnlyList<Choice> Offered { get; private set; } = [];

    /// <summary>Topics that a claim may still be filed under.</summary>
    public IReadOnlyList<Choice> Known { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Fits(new InputModel.Validator(), Input) && await LoadAsync(cancel) && !string.IsNullOrEmpty(Input.Add) && !Offered.Any(topic => topic.Value == Input.Add))
        {
            ModelState.AddModelError("Input.Add", T["error.bulk.topic"]);
        }

        return ModelState.IsValid
            ? await TakeAsync("file", claim => claim.File(Topics(claim), Actor, Now), cancel)
            : await ShowAsync(cancel);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var topics = (await Db.ClaimListChoicesAsync(cancel)).Topics;
        Known = [.. topics.Select(topic => new Choice(topic.Key, F.Name(topic))).OrderBy(choice => choice.Text, StringComparer.CurrentCulture)];
        Offered = [.. Known.Where(choice => topics.Any(topic => topic.Key == choice.Value && !topic.Retired))];
        return await base.LoadAsync(cancel);
    }

    private List<string> Topics(Claim claim) =>
        [.. claim.Topics.Select(topic => topic.TopicKey).Append(Input.Add).OfType<string>().Where(key => key.Length > 0 && key != Input.Remove)];

    public sealed class InputModel
    {
        /// <summary>Key of a topic to file under; none when empty.</summary>
        public string? Add { get; set; }

        /// <summary>Key of a topic to take out of; none when empty.</summary>
        public string? Remove { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Add).Must((input, add) => !string.IsNullOrEmpty(add) || !string.IsNullOrEmpty(input.Remove)).WithErrorCode("bulk.nothing");
                RuleFor(input => input.Remove).Must((input, remove) => string.IsNullOrEmpty(remove) || remove != input.Add).WithErrorCode("bulk.one-topic");
            }
        }
    }
}
