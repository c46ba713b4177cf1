using System.Globalization;
using Claims.Data;
using Claims.Web.Comparing;

namespace Claims.Web.Pages.Verdicts;

/// <summary>Two people edited the shared draft: what stands there now, and what was typed here.</summary>
public sealed class TwoDrafts(VerdictFormPage page, VerdictDraftState theirs)
{
    public string Number => page.Number;

    public VerdictDraftState Theirs => theirs;

    /// <summary>What happened: somebody else saved meanwhile, or the reader did in another window.</summary>
    public string Says => theirs.Editor == page.Actor.Member
        ? page.T["verdicts.both.own-text", page.F.Moment(theirs.EditedAt)]
        : page.T["verdicts.both.text", theirs.EditedBy ?? page.T["verdicts.nobody"], page.F.Moment(theirs.EditedAt)];

    /// <summary>Part by part: what it is called, their words, and where these here differ.</summary>
    public IReadOnlyList<(string Key, string Theirs, IReadOnlyList<DiffPiece> Mine)> Parts =>
    [
        Part("rating", Name(theirs.RatingKey, theirs.ScaleVersion), Name(page.Input.Content.RatingKey, page.Input.Content.ScaleVersion)),
        Part("summary", theirs.Summary, page.Input.Summary),
        Part("reasoning", theirs.Reasoning, page.Input.Reasoning),
        Part("expires", Day(theirs.ExpiresOn), Day(page.Input.Content.ExpiresOn)),
        Part("cited", Notes(theirs.Cited), Notes(page.Input.Content.Cited)),
    ];

    private static (string, string, IReadOnlyList<DiffPiece>) Part(string key, string? theirs, string? mine)
    {
        var (was, now) = (theirs ?? "", (mine ?? "").ReplaceLineEndings("\n").Trim());
        return (key, was, [.. WordDiff.Of(was, now).Where(piece => piece.Kind != PieceKind.Removed)]);
    }

    private string? Name(string? rating, int version) =>
        page.Form.Scale.Concat(page.Form.Older).FirstOrDefault(label => label.Key == rating && label.ScaleVersion == version) is { } known ? page.F.Name(known) : null;

    private string? Day(DateOnly? expires) => expires is { } last ? page.F.Day(last) : null;

    private static string Notes(IEnumerable<int> cited) => string.Join(" ", cited.Select(number => $"[{number.ToString(CultureInfo.InvariantCulture)}]"));
}
