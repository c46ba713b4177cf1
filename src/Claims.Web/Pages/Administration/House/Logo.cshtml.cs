using Claims.Data;
using Claims.Web.Dossiers;
using Claims.Web.Houses;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.HousePages;

/// <summary>Takes a picture as the logo of the house.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class LogoModel(ClaimsDb db, HouseSign sign) : HousePage(db, sign)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                var file = Input.Logo!;
                using var bytes = new MemoryStream();
                await file.CopyToAsync(bytes, cancel);
                await ChangeAsync(
                    house =>
                    {
                        house.Show(Path.GetFileName(file.FileName), bytes.ToArray(), Actor, Now);
                        LogoPrint.Require(bytes.ToArray());
                    },
                    cancel);
                return Done(Home, T["house.logo.done"]);
            },
            cancel)
        : await ShowAsync(cancel);

    protected override string? FieldOf(string code) => code == "house.logo-unprintable" || code.StartsWith("file.", StringComparison.Ordinal) ? "Input.Logo" : null;

    public sealed class InputModel
    {
        public IFormFile? Logo { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator()
            {
                RuleFor(input => input.Logo).Must(file => file is not null).WithErrorCode("house.logo-missing");
                RuleFor(input => input.Logo).Must(file => file is null || file.Length <= Limits.LogoBytes).WithErrorCode("house.logo-size")
                    .WithState(_ => new object[] { "Logo", Limits.LogoBytes / 1024 });
            }
        }
    }
}
