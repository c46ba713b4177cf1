using System.Globalization;

namespace Claims.Domain;

/// <summary>What a verdict form holds; a draft may be incomplete.</summary>
/// <param name="Cited">Note numbers of the evidence it cites.</param>
/// <param name="ScaleVersion">The version of the scale that the rating was chosen from; the first where none is named.</param>
/// <param name="ExpiresOn">The last day for which it is meant to hold, where its figures are revised; null for no end.</param>
public sealed record VerdictContent(
    string? RatingKey, string? Summary, string? Reasoning, IReadOnlyCollection<int> Cited, int ScaleVersion = Rating.FirstVersion, DateOnly? ExpiresOn = null);

/// <summary>The one draft of a claim's verdict: shared by all who work on it, and version-checked.</summary>
public sealed class VerdictDraft
{
    private VerdictDraft()
    {
    }

    public ClaimId ClaimId { get; private set; }

    /// <summary>Counts saves; a form made from an older one is refused with both texts shown.</summary>
    public int Version { get; private set; }

    public string? RatingKey { get; private set; }

    /// <summary>The version of the scale that the rating was chosen from; null without a rating, and in drafts from before there was a second version. A newer scale leaves the label as it was and asks at submission.</summary>
    public int? ScaleVersion { get; private set; }

    public string? Summary { get; private set; }

    public string? Reasoning { get; private set; }

    public IReadOnlyList<int> Cited { get; private set; } = [];

    /// <summary>The cycle in which it was last saved; 0 in drafts from before this was kept.</summary>
    public int Cycle { get; private set; }

    /// <summary>The last day for which the verdict is meant to hold, or null.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    public DateTimeOffset EditedAt { get; private set; }

    public MemberId? EditedBy { get; private set; }

    /// <summary>What it holds, as a form would.</summary>
    internal VerdictContent Content => new(RatingKey, Summary, Reasoning, Cited, ScaleVersion ?? Rating.FirstVersion, ExpiresOn);

    internal static VerdictDraft For(ClaimId claim) => new() { ClaimId = claim };

    internal bool Holds(VerdictContent content) =>
        RatingKey == content.RatingKey
        && (RatingKey is null || (ScaleVersion ?? Rating.FirstVersion) == content.ScaleVersion)
        && Summary == TextRules.Optional(content.Summary, nameof(Summary), Limits.Summary)
        && Reasoning == TextRules.Optional(content.Reasoning, nameof(Reasoning), Limits.Reasoning)
        && Cited.SequenceEqual(content.Cited.Order())
        && ExpiresOn == content.ExpiresOn;

    internal void Save(VerdictContent content, int cycle, Actor by, DateTimeOffset now)
    {
        (RatingKey, ScaleVersion) = (content.RatingKey, content.RatingKey is null ? null : content.ScaleVersion);
        Summary = TextRules.Optional(content.Summary, nameof(Summary), Limits.Summary);
        Reasoning = TextRules.Optional(content.Reasoning, nameof(Reasoning), Limits.Reasoning);
        Cited = [.. content.Cited.Distinct().Order()];
        ExpiresOn = content.ExpiresOn;
        Version++;
        (Cycle, EditedBy, EditedAt) = (cycle, by.Member, now);
    }

    /// <summary>Note references in a text, <c>[1]</c>, in their order.</summary>
    internal static IEnumerable<int> NotesIn(string text) =>
        NoteReference.Pattern().Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
}

/// <summary>How reasoning refers to evidence: a number in square brackets that is not the text of a link.</summary>
public static partial class NoteReference
{
    [System.Text.RegularExpressions.GeneratedRegex(@"\[([1-9][0-9]{0,3})\](?![(:])")]
    public static partial System.Text.RegularExpressions.Regex Pattern();
}
