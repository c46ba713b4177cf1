using System.Globalization;
using FluentValidation;

namespace Claims.Web.Pages.Administration.Scales;

/// <summary>One label of the next version, as it is typed.</summary>
public sealed class LabelInput
{
    private const int LastPlace = 99;

    /// <summary>Of the label that it goes on from; empty for a new one.</summary>
    public string? Key { get; set; }

    /// <summary>Where it stands; the same number as another keeps their order.</summary>
    public string? Place { get; set; }

    public string? NameDe { get; set; }

    public string? NameEn { get; set; }

    public string? DefinitionDe { get; set; }

    public string? DefinitionEn { get; set; }

    /// <summary>5 to 1, or empty for none.</summary>
    public string? Number { get; set; }

    public string? Colour { get; set; }

    public string? Icon { get; set; }

    public bool LeftOut { get; set; }

    /// <summary>A row for a new label in which nothing was typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Key + NameDe + NameEn + DefinitionDe + DefinitionEn);

    public bool Counts => !LeftOut && !IsBlank;

    public int PlaceNumber => int.TryParse(Place, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is > 0 and <= LastPlace ? place : 0;

    public static LabelInput Of(Rating rating) => new()
    {
        Key = rating.Key,
        Place = rating.Position.ToString(CultureInfo.InvariantCulture),
        NameDe = rating.NameDe,
        NameEn = rating.NameEn,
        DefinitionDe = rating.DefinitionDe,
        DefinitionEn = rating.DefinitionEn,
        Number = rating.Number?.ToString(CultureInfo.InvariantCulture),
        Colour = rating.Colour,
        Icon = rating.Icon,
    };

    public RatingLabel ToLabel() => new(
        string.IsNullOrWhiteSpace(Key) ? null : Key,
        NameDe,
        NameEn,
        DefinitionDe,
        DefinitionEn,
        int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        Colour,
        Icon);

    public sealed class Validator : AbstractValidator<LabelInput>
    {
        public Validator()
        {
            RuleFor(label => label.Place).Must((label, _) => label.PlaceNumber > 0).WithErrorCode("scale.place").WithState(_ => new object[] { LastPlace });
            RuleFor(label => label.NameDe).Required().AtMost(Limits.Noun);
            RuleFor(label => label.NameEn).Required().AtMost(Limits.Noun);
            RuleFor(label => label.DefinitionDe).Required().AtMost(Limits.Note);
            RuleFor(label => label.DefinitionEn).Required().AtMost(Limits.Note);
        }
    }
}
