using System.Globalization;
using Claims.Data;

namespace Claims.Web.Pages.Verdicts;

/// <summary>A label with the version of the scale that it was chosen from, as the form sends it: <c>misleading@1</c>. A scale that changes while a form is open turns no choice into another.</summary>
public static class RatingChoice
{
    public static string Value(string key, int version) => string.Create(CultureInfo.InvariantCulture, $"{key}@{version}");

    /// <summary>The key and the version; the first version where none is named.</summary>
    public static (string? Key, int Version) Read(string? value)
    {
        var parts = (value ?? "").Split('@');
        return (
            string.IsNullOrWhiteSpace(parts[0]) ? null : parts[0],
            parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : Rating.FirstVersion);
    }

    /// <summary>The labels of the current scale; before them that of an older version which a draft holds and which needs to be chosen anew.</summary>
    public static IReadOnlyList<Choice> Of(VerdictForm form, VerdictContent content, Texts texts, Formats formats)
    {
        var now = form.Scale.Select(rating => new Choice(Value(rating.Key, rating.ScaleVersion), formats.Name(rating), formats.Definition(rating), rating.Colour, rating.Icon));
        return Held(form, content) is { } held
            ? [new(Value(held.Key, held.ScaleVersion), formats.Name(held), texts["verdicts.form.old-rating", held.ScaleVersion, formats.Definition(held)], held.Colour, held.Icon), .. now]
            : [.. now];
    }

    /// <summary>What the form begins with: the label that the draft stands for in the current scale, or the one that it holds.</summary>
    public static string? Begin(VerdictDraftState draft, VerdictForm form)
    {
        var content = new VerdictContent(draft.RatingKey, null, null, [], draft.ScaleVersion);
        return draft.RatingKey is not { } key ? null
            : SubmissionRules.Chosen(content, form.Scale, form.Older) is { } now ? Value(now.Key, now.ScaleVersion)
            : Value(key, draft.ScaleVersion);
    }

    private static Rating? Held(VerdictForm form, VerdictContent content) =>
        SubmissionRules.Chosen(content, form.Scale, form.Older) is null
            ? form.Older.FirstOrDefault(rating => rating.Key == content.RatingKey && rating.ScaleVersion == content.ScaleVersion)
            : null;
}
