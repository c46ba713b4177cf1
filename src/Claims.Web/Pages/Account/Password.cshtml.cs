using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Account;

/// <summary>Changes one's own password; all other sessions of the account end.</summary>
[Authorize(Policies.CanRead)]
[EnableRateLimiting(RateLimits.LoginPolicy)]
public sealed class PasswordModel(ClaimsDb db, UserManager<Member> users, DeskSignIn signIn) : DeskPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(() => ChangeAsync(cancel), cancel)
        : await ShowAsync(cancel);

    protected override string? FieldOf(string code) => code == "password.wrong" ? "Input.OldPassword" : null;

    private async Task<IActionResult> ChangeAsync(CancellationToken cancel)
    {
        var member = (await users.GetUserAsync(User))!;
        await db.WriteAsync(async _ =>
        {
            (await users.ChangePasswordAsync(member, Input.OldPassword!, Input.Password!)).Require();
            db.Record(MemberEvents.Of("member.password-changed", member.Id, Actor, Now));
        }, cancel);
        await signIn.RefreshSignInAsync(member);
        return Done("/account/profile", T["account.password.done"]);
    }

    public sealed class InputModel
    {
        public string? OldPassword { get; set; }

        public string? Password { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.OldPassword).Required().AtMost(NewPassword.MaxLength);
                RuleFor(input => input.Password).Required().AtMost(NewPassword.MaxLength);
            }
        }
    }
}
