using Claims.Data;
using FluentValidation;

namespace Claims.Web.Pages.Dossiers;

/// <summary>What the forms for a new and an existing dossier share.</summary>
public sealed class DossierInput : IMadeFrom
{
    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    /// <summary>Markdown.</summary>
    public string? Introduction { get; set; }

    public Language Language { get; set; } = Language.De;

    /// <summary>The version that the form was made from; 0 for a new dossier.</summary>
    public int Version { get; set; }

    public static DossierInput From(DossierFolder dossier) => new()
    {
        Title = dossier.Title,
        Subtitle = dossier.Subtitle,
        Introduction = dossier.Introduction,
        Language = dossier.Language == "en" ? Language.En : Language.De,
        Version = dossier.Version,
    };

    public DossierDetails Details() => new(Title ?? "", Subtitle, Introduction, Language == Language.En ? "en" : "de");

    /// <summary>The shape of the input; what is true of it is for the dossier to say.</summary>
    public sealed class Validator : AbstractValidator<DossierInput>
    {
        public Validator()
        {
            RuleFor(input => input.Title).Required().AtMost(Limits.Title);
            RuleFor(input => input.Subtitle).AtMost(Limits.Title);
            RuleFor(input => input.Introduction).AtMost(Limits.Introduction);
            RuleFor(input => input.Language).IsInEnum().WithErrorCode("input.choose");
        }
    }
}
