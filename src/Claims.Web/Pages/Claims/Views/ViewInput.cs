using FluentValidation;

namespace Claims.Web.Pages.Claims.Views;

/// <summary>What a saved view is called, and who sees it.</summary>
public sealed class ViewInput : IMadeFrom
{
    /// <summary>Of the state that the form was made from; 0 for a new view.</summary>
    public int Version { get; set; }

    public string? Name { get; set; }

    public bool Shared { get; set; }

    public static ViewInput Of(string name, bool shared) => new() { Name = name, Shared = shared, Version = Fingerprint.Of((object[])[name, shared]) };

    public sealed class Validator : AbstractValidator<ViewInput>
    {
        public Validator() => RuleFor(input => input.Name).Required().AtMost(Limits.Noun);
    }
}
