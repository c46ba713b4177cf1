using FluentValidation;

namespace Claims.Web.Pages.Claims.Views;

/// <summary>What a saved view is called, and who sees it.</summary>
public sealed class ViewInput
{
    public string? Name { get; set; }

    public bool Shared { get; set; }

    public sealed class Validator : AbstractValidator<ViewInput>
    {
        public Validator() => RuleFor(input => input.Name).Required().AtMost(Limits.Noun);
    }
}
