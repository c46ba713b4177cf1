using Claims.Data;
using Claims.Web.Interests;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Account;

/// <summary>The yearly declaration of one's interests, and those of the years before.</summary>
[Authorize(Policies.CanWork)]
public sealed class InterestsModel(ClaimsDb db) : DeskPage
{
    public const string Some = "some";

    public const string None = "none";

    [FromQuery(Name = "older")]
    public string? Older { get; set; }

    [FromQuery(Name = "newer")]
    public string? Newer { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public MyDeclarations Declared { get; private set; } = null!;

    public InterestReminder? Reminder { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    public IReadOnlyList<Choice> Choices => [new(None, T["interests.declare.none"]), new(Some, T["interests.declare.some"])];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(async () =>
        {
            db.Add(InterestDeclaration.Declare(Input.Has == Some, Input.Interests, Actor, Now));
            await db.SaveChangesAsync(cancel);
            return Done("/account/interests", T["interests.declare.done"]);
        }, cancel)
        : await ShowAsync(cancel);

    public string? At(string direction, ListPlace? place) => place is null ? null : $"/account/interests{QueryString.Create(direction, place.ToString())}";

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var me = Actor.RequireMember();
        Declared = await db.DeclarationsAsync(me, ListPlace.Parse(Older), ListPlace.Parse(Newer), cancel);
        Until = await db.DeclaredUntilAsync(me, cancel);
        Reminder = InterestReminder.Of(Until, Now);
        return true;
    }

    public sealed class InputModel
    {
        public string? Has { get; set; }

        public string? Interests { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Has).Must(has => has is Some or None).WithErrorCode("input.choose");
                RuleFor(input => input.Interests).AtMost(Limits.Note);
            }
        }
    }
}
