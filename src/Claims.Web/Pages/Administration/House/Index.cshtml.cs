using Claims.Data;
using Claims.Web.Houses;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.HousePages;

/// <summary>How the house presents itself: its name on the pages and in every dossier, and what else a dossier prints of it.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class IndexModel(ClaimsDb db, HouseSign sign) : HousePage(db, sign)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>What is shown as the head of a dossier: what is stored, or what was typed to be looked at first.</summary>
    public HouseStyle Preview { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = InputModel.Of(Shown.Style);
        return page;
    }

    /// <param name="then">preview: only shows what it would look like.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] string? then, CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                if (then == "preview")
                {
                    var typed = Input.Style.Checked();
                    var page = await ShowAsync(cancel);
                    Preview = typed;
                    return page;
                }

                await ChangeAsync(house => house.Present(Input.Style, Actor, Now), cancel);
                return Done(Home, T["house.index.done"]);
            },
            cancel)
        : await ShowAsync(cancel);

    protected override object Stored => InputModel.Of(Shown.Style);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await base.LoadAsync(cancel);
        Preview = Shown.Style;
        return found;
    }

    public sealed class InputModel
    {
        public string? Name { get; set; }

        public string? Line { get; set; }

        public string? Accent { get; set; }

        public string? Imprint { get; set; }

        public string? Contact { get; set; }

        internal HouseStyle Style => new(Name ?? "", Line, Accent, Imprint, Contact);

        public static InputModel Of(HouseStyle style) => new() { Name = style.Name, Line = style.Line, Accent = style.Accent, Imprint = style.Imprint, Contact = style.Contact };

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Name).Required().AtMost(Limits.Noun);
                RuleFor(input => input.Accent).Custom(Readable);
                RuleFor(input => input.Line).AtMost(Limits.Noun);
                RuleFor(input => input.Imprint).AtMost(Limits.Imprint);
                RuleFor(input => input.Contact).AtMost(Limits.Name);
            }

            // Asked here as well, so that a wrong name does not hide a wrong colour.
            private static void Readable(string? accent, ValidationContext<InputModel> context)
            {
                try
                {
                    AccentColour.Read(accent, nameof(Accent));
                }
                catch (DomainException refusal)
                {
                    context.AddFailure(new ValidationFailure(nameof(Accent), refusal.Code) { ErrorCode = refusal.Code, CustomState = refusal.Args.ToArray() });
                }
            }
        }
    }
}
