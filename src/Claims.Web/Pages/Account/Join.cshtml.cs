using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Account;

/// <summary>An invited member chooses a password and enters.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.LoginPolicy)]
public sealed class JoinModel(OneTimeLinks links, DeskSignIn signIn) : LinkPage(signIn)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync([FromForm] string? token, CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                var member = await links.JoinAsync(token ?? "", Input.Name!, Input.Password!, Now, cancel);
                return await EnterAsync(member, "/", T["account.join.done", member.Name]);
            },
            cancel,
            () => OpenAsync(token, cancel))
        : await OpenAsync(token, cancel);

    protected override async Task<string?> FindHolderAsync(CancellationToken cancel)
    {
        var member = await links.FindMemberAsync(Token, LinkPurpose.Join, Now, cancel);
        Input.Name ??= member?.Name;
        return member?.Email;
    }

    public sealed class InputModel
    {
        public string? Name { get; set; }

        public string? Password { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Name).Required().AtMost(Member.NameMaxLength);
                RuleFor(input => input.Password).Required().AtMost(NewPassword.MaxLength);
            }
        }
    }
}
