using System.Globalization;
using FluentValidation;

namespace Claims.Web.Pages.Administration.Scales;

/// <summary>The next version of the rating scale, as it is typed.</summary>
public sealed class ScaleInput
{
    /// <summary>The version that the form was made from.</summary>
    public int ReadVersion { get; set; }

    public List<LabelInput> Labels { get; set; } = [];

    public string? Reason { get; set; }

    /// <summary>Those that are wanted, in the order of their places.</summary>
    public IReadOnlyList<RatingLabel> Wanted => [.. Labels.Where(label => label.Counts).OrderBy(label => label.PlaceNumber).Select(label => label.ToLabel())];

    /// <summary>A form begins with the labels of the current version.</summary>
    public static ScaleInput Of(IReadOnlyList<Rating> current) => new() { ReadVersion = current[0].ScaleVersion, Labels = [.. current.Select(LabelInput.Of)] };

    /// <summary>One more row, at the end, for a label that is new.</summary>
    public void AddRow() => Labels.Add(new() { Place = (Labels.Count + 1).ToString(CultureInfo.InvariantCulture), Colour = "unproven", Icon = "unproven" });

    public sealed class Validator : AbstractValidator<ScaleInput>
    {
        public Validator() => RuleForEach(input => input.Labels).Where(label => label.Counts).SetValidator(new LabelInput.Validator());
    }

    /// <summary>The same with the reason, without which nothing is introduced.</summary>
    public sealed class WithReason : AbstractValidator<ScaleInput>
    {
        public WithReason()
        {
            Include(new Validator());
            RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
        }
    }
}
