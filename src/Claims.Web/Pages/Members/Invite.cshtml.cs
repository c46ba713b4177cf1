using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>Makes an account and the link by which its holder joins.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class InviteModel(MemberDirectory directory, OneTimeLinks links) : DeskPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                var member = await directory.AddAsync(Input.Email!, Input.Name!, Input.Roles, Actor, Now, cancel);
                TempData[LinkModel.AddressKey] = LinkModel.AddressOf(Request, await links.IssueAsync(member.Id, Actor, Now, cancel));
                return Done($"/members/{member.Id}/link", T["members.invite.done", member.Name]);
            },
            cancel)
        : await ShowAsync(cancel);

    public sealed class InputModel
    {
        public string? Email { get; set; }

        public string? Name { get; set; }

        public List<Role> Roles { get; set; } = [];

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Email).Required().AtMost(Member.EmailMaxLength).MailAddress();
                RuleFor(input => input.Name).Required().AtMost(Member.NameMaxLength);
                RuleFor(input => input.Roles).NotEmpty().WithErrorCode("member.no-role");
            }
        }
    }
}
