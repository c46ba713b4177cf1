using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>Sets what a member may do, with the reason.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class RolesModel(ClaimsDb db, MemberDirectory directory) : MemberPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input.Roles = [.. Subject?.Roles ?? []];
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                await directory.SetRolesAsync(MemberId, Input.Roles, Input.Reason!, Actor, Now, cancel);
                return Done(List, T["members.roles.done"]);
            },
            cancel)
        : await ShowAsync(cancel);

    public sealed class InputModel
    {
        public List<Role> Roles { get; set; } = [];

        public string? Reason { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Roles).NotEmpty().WithErrorCode("member.no-role");
                RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
            }
        }
    }
}
