using System.Globalization;
using Claims.Data;
using Claims.Web.Series;
using Claims.Web.Timelines;

namespace Claims.Web.Dossiers;

/// <summary>Puts one claim into the words of its sheet.</summary>
/// <param name="sources">Ids of the dossier's sources in their order: quotes cite them by place.</param>
/// <param name="withRatings">A working copy shows none.</param>
internal sealed class DossierClaimBuilder(Texts texts, Formats formats, List<string> sources, bool withRatings)
{
    public DossierClaim Build(PrintedClaim claim)
    {
        var snapshot = claim.Snapshot;
        var quantity = snapshot.Quantity?.ToQuantity();
        return new()
        {
            Number = claim.Number,
            Statement = snapshot.Statement,
            Language = snapshot.Language,
            Claimant = snapshot.Claimant.Name,
            ClaimantRole = snapshot.Claimant.Role,
            Said = Date(snapshot.Said),
            SaidOn = snapshot.Said,
            Quantity = quantity is null ? null : Described(quantity),
            Topics = [.. claim.Topics.Select(formats.Name)],
            Quotes = [.. snapshot.Quotes.Select(quote => Quote(quote, claim.AnchoredLater.Contains(quote.Exact)))],
            Rating = withRatings ? claim.Verdict?.RatingKey : null,
            ScaleVersion = claim.Verdict?.ScaleVersion,
            Summary = NullIfEmpty(snapshot.Summary),
            Reasoning = NullIfEmpty(snapshot.Reasoning),
            Calculation = quantity is null ? null : new DossierCalculationBuilder(SnapshotCalculation.Run(quantity, snapshot.Evidence), texts, formats).Build(),
            Evidence = [.. snapshot.Evidence.Select(Evidence)],
            Checked = claim.Verdict is { } verdict ? new DossierCheckBuilder(texts, formats).Build(verdict.Gates) : null,
            Related = [.. claim.Related.Select(related => new DossierRelation(related.Number, related.Statement))],
            Expires = snapshot.ExpiresOn is { } last ? formats.Day(last) : null,
            Version = claim.Verdict?.Version,
            WrittenBy = Signers(claim, PartRole.Author),
            ReviewedBy = Signers(claim, PartRole.Reviewer),
            ApprovedBy = Signers(claim, PartRole.Approver),
            ContentHash = claim.Verdict?.ContentHash,
            Erased = claim.Fault is { IsErased: true, At: { } erased } ? formats.Day(erased) : null,
            UnderCorrection = claim.UnderCorrection,
            Corrections = [.. claim.Corrections.Select(Correction)],
            Timeline = Timeline.Of(
                quantity?.Period,
                snapshot.Said is { } said ? PartialDate.Parse(said) : null,
                snapshot.Evidence.Select(evidence => (Number(evidence.Number)!.Value, evidence.Published is { } published ? PartialDate.Parse(published) : null)),
                claim.Verdict is { } approved ? formats.LocalDay(approved.ApprovedAt) : null,
                texts,
                formats),
            History = [.. claim.Steps.Select(Step)],
        };
    }

    private DossierQuote Quote(SnapshotQuote quote, bool anchoredLater) => new()
    {
        Source = sources.IndexOf(quote.Source.Id),
        Exact = quote.Exact,
        Prefix = quote.Prefix,
        Suffix = quote.Suffix,
        TextNumber = Number(quote.TextNumber),
        AnchoredLater = anchoredLater,
        Start = Number(quote.Start) ?? 0,
        End = Number(quote.End) ?? 0,
    };

    private DossierEvidence Evidence(SnapshotEvidence evidence) => new()
    {
        Number = Number(evidence.Number)!.Value,
        Publisher = evidence.Publisher,
        Title = evidence.Title,
        Stance = Enum.Parse<Stance>(evidence.Stance) switch
        {
            Stance.Supports => DossierStance.Supports,
            Stance.Contradicts => DossierStance.Contradicts,
            _ => DossierStance.Context,
        },
        Kind = texts.Of(Enum.Parse<EvidenceKind>(evidence.Kind)),
        Role = evidence.Role == nameof(CalculationRole.None) ? null : texts.Of(Enum.Parse<CalculationRole>(evidence.Role)),
        Note = evidence.LinkNote,
        Quantity = Stated(evidence),
        Locator = evidence.Locator,
        Published = Date(evidence.Published),
        Accessed = Date(evidence.Accessed),
        Url = evidence.Url,
        ArchiveUrl = evidence.ArchiveUrl,
        Excerpt = evidence.Excerpt,
        Origin = evidence.OriginGroup,
        Interest = evidence.InterestNote,
        IsAnonymous = evidence.Anonymous is true,
        Files = [.. evidence.Files.Select(file => new DossierFile(file.Name, Number(file.Length)!.Value, file.Sha256))],
    };

    private IReadOnlyList<DossierSigner> Signers(PrintedClaim claim, PartRole role) =>
        [.. claim.Parts.Where(part => part.Role == role).Select(part => new DossierSigner(part.Name, null, part.At is { } at ? formats.Local(at) : null))];

    private DossierEvent Step(PrintedStep step) => new(
        formats.Local(step.At),
        texts[$"dossiers.step.{(step.Decision is { } decision ? Texts.Kebab(decision.ToString()) : "submitted")}", step.Name, step.Version]);

    private DossierCorrection Correction(CorrectionNotice notice) => new(
        ClaimFiles.CorrectionView.KindOf(notice.Kind, texts), formats.Local(notice.Since!.Value), notice.From, notice.To!.Value, notice.Reason, notice.Cause, notice.PublicWording);

    private string? Stated(SnapshotEvidence evidence)
    {
        var figure = evidence.Quantity is { } quantity ? Described(quantity.ToQuantity()) : null;
        return evidence.Series is { } series ? string.Join(", ", new[] { figure, SeriesWords.Place(series.ToRow(), texts) }.OfType<string>()) : figure;
    }

    private string Described(Quantity quantity) =>
        string.Join(", ", new[] { quantity.Metric, formats.Quantity(quantity), quantity.Place }.Where(part => !string.IsNullOrEmpty(part)));

    private string? Date(string? iso) => iso is null ? null : formats.Date(PartialDate.Parse(iso));

    private static int? Number(string? digits) => digits is null ? null : int.Parse(digits, CultureInfo.InvariantCulture);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
