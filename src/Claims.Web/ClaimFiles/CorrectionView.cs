using Claims.Data;

namespace Claims.Web.ClaimFiles;

/// <summary>A correction in words: what the partial _Correction shows, on the claim, on its versions and in the log.</summary>
/// <param name="Number">Of the claim.</param>
/// <param name="Language">Of the claim, in which readers are told.</param>
/// <param name="Decided">Who decided it and when; null for corrections from before that was kept.</param>
public sealed record CorrectionView(string Number, string Language, CorrectionNotice Notice, string Heading, string? Decided)
{
    public static CorrectionView Of(string number, string language, CorrectionNotice notice, Texts texts, Formats formats) => new(
        number,
        language,
        notice,
        HeadingOf(notice, texts, formats),
        notice.DecidedOn is { } day ? texts["corrections.decided-by", notice.OpenedBy ?? texts["history.command"], formats.Day(day)] : null);

    /// <summary>What kind of correction it is, in a word or two.</summary>
    public static string KindOf(CorrectionKind? kind, Texts texts) => kind is { } known ? texts.Of(known) : texts["corrections.kind-unknown"];

    private static string HeadingOf(CorrectionNotice notice, Texts texts, Formats formats) => notice switch
    {
        { IsUndecided: true } => texts["corrections.head.undecided", formats.Day(notice.OpenedAt)],
        { RetractedAt: { } retracted } => texts["corrections.head.retracted", formats.Day(retracted)],
        { ClosedAt: { } closed } => texts["corrections.head.closed", KindOf(notice.Kind, texts), formats.Day(closed)],
        _ => texts["corrections.head.open", KindOf(notice.Kind, texts), formats.Day(notice.OpenedAt)],
    };
}
