using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Account;

/// <summary>Signs a member in. One sentence for every refusal, so that nobody learns from it which addresses have an account.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.LoginPolicy)]
public sealed class SignInModel(DeskSignIn signIn) : DeskPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The page that was asked for; only one of our own.</summary>
    [FromQuery(Name = "back")]
    public string? Back { get; set; }

    public IActionResult OnGet() => User.IsMember() ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPostAsync([FromForm] string? back, CancellationToken cancel)
    {
        Back = back;
        if (!Fits(new InputModel.Validator(), Input))
        {
            return await ShowAsync(cancel);
        }

        if (await signIn.FindAsync(Input.Email!.Trim(), Input.Password!) is not { } member)
        {
            ModelState.AddModelError("", T["error.account.refused"]);
            return await ShowAsync(cancel);
        }

        await signIn.EnterAsync(member, Now);
        MemberPreferences.Apply(Response, member);
        return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
    }

    public sealed class InputModel
    {
        public string? Email { get; set; }

        public string? Password { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Email).Required().AtMost(Member.EmailMaxLength);
                RuleFor(input => input.Password).Required().AtMost(NewPassword.MaxLength);
            }
        }
    }
}
