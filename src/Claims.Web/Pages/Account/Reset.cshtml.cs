using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Account;

/// <summary>A member sets a new password by a link from an administrator.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.LoginPolicy)]
public sealed class ResetModel(OneTimeLinks links, DeskSignIn signIn) : LinkPage(signIn)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync([FromForm] string? token, CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                var member = await links.ResetAsync(token ?? "", Input.Password!, Now, cancel);
                return await EnterAsync(member, "/", T["account.reset.done"]);
            },
            cancel,
            () => OpenAsync(token, cancel))
        : await OpenAsync(token, cancel);

    protected override async Task<string?> FindHolderAsync(CancellationToken cancel) =>
        (await links.FindMemberAsync(Token, LinkPurpose.Reset, Now, cancel))?.Email;

    public sealed class InputModel
    {
        public string? Password { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.Password).Required().AtMost(NewPassword.MaxLength);
        }
    }
}
