using System.Text.RegularExpressions;

namespace Claims.Domain;

/// <summary>A label as it is wanted for the next version of the rating scale.</summary>
/// <param name="Key">Of the label that it goes on from; null for a new one, whose key is made from its name.</param>
/// <param name="Number">5 for true down to 1 for false, or null.</param>
public sealed partial record RatingLabel(string? Key, string? NameDe, string? NameEn, string? DefinitionDe, string? DefinitionEn, int? Number, string? Colour, string? Icon)
{
    /// <summary>The colours and icons that there are: stylesheet, sprite and dossier know these and no others.</summary>
    public static readonly IReadOnlyList<string> Marks = ["true", "mostly-true", "misleading", "mostly-false", "false", "unproven"];

    /// <param name="taken">Keys that are in use.</param>
    /// <exception cref="DomainException"><c>scale.number</c>, <c>scale.mark-unknown</c>, <c>scale.key</c>, <c>text.*</c></exception>
    internal Rating ToRating(int version, int position, IReadOnlyCollection<string> taken)
    {
        var (nameDe, nameEn) = (TextRules.Required(NameDe, nameof(NameDe), Limits.Noun), TextRules.Required(NameEn, nameof(NameEn), Limits.Noun));
        if (Number is < 1 or > 5)
        {
            throw new DomainException("scale.number", nameof(Number), Number);
        }

        if (!Marks.Contains(Colour) || !Marks.Contains(Icon))
        {
            throw new DomainException("scale.mark-unknown", nameof(Colour), nameEn);
        }

        if (Key is not null && !Sound().IsMatch(Key))
        {
            throw new DomainException("scale.key", Key);
        }

        return Rating.Of(
            version,
            Key ?? Topic.KeyOf(nameEn, nameDe, taken),
            position,
            Number,
            (nameDe, nameEn),
            (TextRules.Required(DefinitionDe, nameof(DefinitionDe), Limits.Note), TextRules.Required(DefinitionEn, nameof(DefinitionEn), Limits.Note)),
            Colour!,
            Icon!);
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Sound();
}
