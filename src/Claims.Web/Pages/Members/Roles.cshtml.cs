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
        Input = Subject is null ? Input : Of(Subject);
        return page;
    }

    protected override object Stored => Of(Subject);

    private static InputModel Of(MemberLine member) => new() { Roles = [.. member.Roles], Version = VersionOf(member.Roles) };

    private static int VersionOf(IEnumerable<Role> roles) => Fingerprint.Of(roles.Order());

    private Task SetAsync(CancellationToken cancel) => Db.WriteAsync(
        async token =>
        {
            if (await Db.MemberLineAsync(MemberId, token) is { } member && VersionOf(member.Roles) != Input.Version)
            {
                throw new DomainException("save.stale");
            }

            await directory.SetRolesAsync(MemberId, Input.Roles, Input.Reason!, Actor, Now, token);
        },
        cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                await SetAsync(cancel);
                return Done(List, T["members.roles.done"]);
            },
            cancel)
        : await ShowAsync(cancel);

    public sealed class InputModel : IMadeFrom
    {
        public List<Role> Roles { get; set; } = [];

        public string? Reason { get; set; }

        public int Version { get; set; }

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
