using Claims.Data;
using Claims.Web.Pages.Account;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages;

/// <summary>Creates the first administrator, by the address that the first start prints; closed for good once there is one.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.LoginPolicy)]
public sealed class SetupModel(OneTimeLinks links, DeskSignIn signIn) : LinkPage(signIn)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync([FromForm] string? token, CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                var member = await links.SetUpAsync(token ?? "", Input.Email!, Input.Name!, Input.Password!, Now, cancel);
                return await EnterAsync(member, "/members", T["account.setup.done"]);
            },
            cancel,
            () => OpenAsync(token, cancel))
        : await OpenAsync(token, cancel);

    protected override async Task<string?> FindHolderAsync(CancellationToken cancel) =>
        await links.IsSetupOpenAsync(Token, Now, cancel) ? "" : null;

    public sealed class InputModel
    {
        public string? Email { get; set; }

        public string? Name { get; set; }

        public string? Password { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Email).Required().AtMost(Member.EmailMaxLength).MailAddress();
                RuleFor(input => input.Name).Required().AtMost(Member.NameMaxLength);
                RuleFor(input => input.Password).Required().AtMost(NewPassword.MaxLength);
            }
        }
    }
}
