using Claims.Data;
using Claims.Web.Interests;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

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

    public Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Input.Id = InterestDeclarationId.New(Now).Value;
        return ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(async () =>
        {
            await DeclareAsync(cancel);
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

    // A form that was posted twice declares once.
    private Task DeclareAsync(CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var id = FormKey.IsOurs(Input.Id) ? new InterestDeclarationId(Input.Id) : InterestDeclarationId.New(Now);
            if (!await db.InterestDeclarations.AnyAsync(declared => declared.Id == id, token))
            {
                db.Add(InterestDeclaration.Declare(Input.Has == Some, Input.Interests, Actor, Now, id));
            }
        },
        cancel);

    public sealed class InputModel
    {
        /// <summary>Id of the declaration that the form makes.</summary>
        public Guid Id { get; set; }

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
