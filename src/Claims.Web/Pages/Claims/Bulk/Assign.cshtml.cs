using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Bulk;

/// <summary>Gives ticked claims to a member, with a day and a priority; what is left open stays as it is.</summary>
[Authorize(Policies.AtDesk)]
public sealed class AssignModel(ClaimsDb db) : BulkPage(db)
{
    /// <summary>Stands for no member, and for no day.</summary>
    public const string None = "none";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Members { get; private set; } = [];

    public IReadOnlyList<Choice> Priorities => T.Choices<Priority>();

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Fits(new InputModel.Validator(), Input))
        {
            return await ShowAsync(cancel);
        }

        var day = default(DateOnly?);
        if (!string.IsNullOrWhiteSpace(Input.Due) && (day = Day(Input.Due)) is null)
        {
            ModelState.AddModelError("Input.Due", T["error.bulk.day", Input.Due]);
            return await ShowAsync(cancel);
        }

        return await TakeAsync("assign", claim =>
        {
            if (!string.IsNullOrEmpty(Input.Assignee))
            {
                claim.Assign(Guid.TryParse(Input.Assignee, out var member) ? new MemberId(member) : null, Actor, Now);
            }

            claim.Plan(Input.NoDue ? null : day ?? claim.Due, Input.Priority ?? claim.Priority, Actor, Now);
        }, cancel);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var choices = await Db.ClaimListChoicesAsync(cancel);
        Members = [new(None, T["claimlist.nobody"]), .. choices.Members.Where(member => member.Offered).Select(member => new Choice(member.Id.ToString(), member.Name))];
        return await base.LoadAsync(cancel);
    }

    private DateOnly? Day(string typed)
    {
        try
        {
            return PartialDates.Read(typed, F.Language) is { Month: { } month, Day: { } day } date ? new DateOnly(date.Year, month, day) : null;
        }
        catch (DomainException)
        {
            return null;
        }
    }

    public sealed class InputModel
    {
        /// <summary>Id of a member, or <see cref="None"/>; left as it is when empty.</summary>
        public string? Assignee { get; set; }

        /// <summary>As typed; left as it is when empty.</summary>
        public string? Due { get; set; }

        /// <summary>Takes the day away.</summary>
        public bool NoDue { get; set; }

        public Priority? Priority { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Assignee)
                    .Must((input, assignee) => !string.IsNullOrEmpty(assignee) || !string.IsNullOrWhiteSpace(input.Due) || input.NoDue || input.Priority is not null)
                    .WithErrorCode("bulk.nothing");
                RuleFor(input => input.Due).Must((input, due) => string.IsNullOrWhiteSpace(due) || !input.NoDue).WithErrorCode("bulk.day-or-none");
            }
        }
    }
}
