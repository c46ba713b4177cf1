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
    private Member _member = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Email => User.Identity?.Name ?? "";

    public IReadOnlyList<Choice> Themes =>
        [.. Enum.GetValues<Theme>().Select(theme => new Choice(theme.ToString(), T[$"shared.theme.{Texts.Kebab(theme.ToString())}"]))];

    /// <summary>Only where the desk sends mail, and to who has an inbox, is there something to choose.</summary>
    public bool ChoosesMail => mail.IsConfigured && User.May(Policies.AtDesk);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Input = (InputModel)Stored;
    }

    protected override object Stored => InputModel.Of(_member);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) => (_member = (await users.GetUserAsync(User))!) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(() => SaveAsync(cancel), cancel)
        : await ShowAsync(cancel);

    private async Task<IActionResult> SaveAsync(CancellationToken cancel)
    {
        var member = (await users.GetUserAsync(User))!;
        await db.WriteAsync(async _ =>
        {
            if (InputModel.Of(member).Version != Input.Version)
            {
                throw new DomainException("save.stale");
            }

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

    public sealed class InputModel : IMadeFrom
    {
        public int Version { get; set; }

        public string? Name { get; set; }

        public Language? Language { get; set; }

        public Theme Theme { get; set; } = Theme.System;

        public bool MailsNotices { get; set; }

        public static InputModel Of(Member member) => new()
        {
            Name = member.Name,
            Language = member.Language,
            Theme = member.Theme,
            MailsNotices = member.MailsNotices,
            Version = Fingerprint.Of((object?[])[member.Name, member.Language, member.Theme, member.MailsNotices]),
        };

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
