using Claims.Data;
using FluentValidation;

namespace Claims.Web.Recording;

/// <summary>How evidence bears on a claim, as it is chosen; with the partial <c>_LinkFields</c>.</summary>
public sealed class LinkInput : IMadeFrom
{
    public Stance? Stance { get; set; }

    public CalculationRole Role { get; set; } = CalculationRole.None;

    public string? Note { get; set; }

    /// <summary>The state of the claim that the form was made from.</summary>
    public int Version { get; set; }

    public static LinkInput Of(ClaimEvidence link, ClaimHead head) =>
        new() { Stance = link.Stance, Role = link.Role, Note = link.LinkNote, Version = head.Version };

    public static IReadOnlyList<Choice> Stances(Texts texts) =>
        [.. Enum.GetValues<Stance>().Select(stance => new Choice(stance.ToString(), texts.Of(stance), texts[$"evidence.stance.{Texts.Kebab(stance.ToString())}"], Icon: Texts.Kebab(stance.ToString())))];

    public static IReadOnlyList<Choice> Roles(Texts texts) =>
        [.. Enum.GetValues<CalculationRole>().Select(role => new Choice(role.ToString(), texts.Of(role), texts[$"evidence.role.{Texts.Kebab(role.ToString())}"]))];

    /// <summary>Checks the note as the domain will, where the evidence of the same form has a note of its own.</summary>
    /// <param name="prefix">Name of this input in the page.</param>
    public bool Reads(DeskPage page, string prefix)
    {
        try
        {
            TextRules.Optional(Note, nameof(Note), Limits.Note);
            return true;
        }
        catch (DomainException refusal)
        {
            page.ModelState.AddModelError($"{prefix}.{nameof(Note)}", page.T.Error(refusal));
            return false;
        }
    }

    public sealed class Validator : AbstractValidator<LinkInput>
    {
        public Validator()
        {
            RuleFor(input => input.Stance).Chosen();
            RuleFor(input => input.Role).IsInEnum().WithErrorCode("input.choose");
            RuleFor(input => input.Note).AtMost(Limits.Note);
        }
    }
}
