using Claims.Data;
using Claims.Web.Mailing;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Account;

/// <summary>One's own name, language and appearance.</summary>
[Authorize(Policies.CanRead)]
public sealed class ProfileModel(ClaimsDb db, UserManager<Member> users, DeskSignIn signIn, MailSettings mail) : DeskPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Email => User.Identity?.Name ?? "";

    public IReadOnlyList<Choice> Themes =>
        [.. Enum.GetValues<Theme>().Select(theme => new Choice(theme.ToString(), T[$"shared.theme.{Texts.Kebab(theme.ToString())}"]))];

    /// <summary>Only where the desk sends mail, and to who has an inbox, is there something to choose.</summary>
    public bool ChoosesMail => mail.IsConfigured && User.May(Policies.AtDesk);

    public async Task OnGetAsync()
    {
        var member = (await users.GetUserAsync(User))!;
        Input = new() { Name = member.Name, Language = member.Language, Theme = member.Theme, MailsNotices = member.MailsNotices };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(() => SaveAsync(cancel), cancel)
        : await ShowAsync(cancel);

    private async Task<IActionResult> SaveAsync(CancellationToken cancel)
    {
        var member = (await users.GetUserAsync(User))!;
        await db.WriteAsync(async _ =>
        {
            member.Rename(Input.Name!);
            member.Prefer(Input.Language, Input.Theme);
            if (ChoosesMail)
            {
                member.PreferMail(Input.MailsNotices);
            }

            (await users.UpdateAsync(member)).Require();
            db.Record(MemberEvents.Of("member.profile-changed", member.Id, Actor, Now));
        }, cancel);
        await signIn.RefreshSignInAsync(member);
        MemberPreferences.Apply(Response, member);
        return Done("/account/profile", T["account.profile.done"]);
    }

    public sealed class InputModel
    {
        public string? Name { get; set; }

        public Language? Language { get; set; }

        public Theme Theme { get; set; } = Theme.System;

        public bool MailsNotices { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Name).Required().AtMost(Member.NameMaxLength);
                RuleFor(input => input.Theme).IsInEnum().WithErrorCode("input.choose");
            }
        }
    }
}
