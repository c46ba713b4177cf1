using System.Text;
using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class EvidenceSeriesTests
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData("2023", 3)]
    [InlineData("2023-01/2023-12", 3)]
    [InlineData("2022", 2)]
    [InlineData("2022/2023", null)]
    [InlineData("2021", null)]
    public void A_claimed_period_finds_the_row_of_the_same_days_in_its_newest_vintage(string claimed, int? line) => Assert.Equal(
        line, Series(Row(2, "2022", 1), Row(3, "2023", 3, "2024-03"), Row(4, "2023", 2, "2024-01"), Row(5, "2023-05", 9)).At(Period.Parse(claimed))?.Line);

    public static TheoryData<string, SeriesFigure[]> Refused => new()
    {
        { "series.empty", [] },
        { "series.row-twice", [Row(2, "2023", 1), Row(3, "2023-01/2023-12", 2)] },
        { "series.row-twice", [Row(2, "2023", 1, "2024"), Row(3, "2023", 2, "2024")] },
        { "series.vintage-missing", [Row(2, "2023", 1, "2024"), Row(3, "2022", 2) with { Vintage = null }] },
        { "series.vintage-unclear", [Row(2, "2023", 1, "2024"), Row(3, "2023", 2, "2024-05")] },
        { "series.units-mixed", [Row(2, "2023", 1), Row(3, "2022", 2) with { Unit = Unit.Share }] },
        { "series.rate-not-positive", [Row(2, "2023", 0) with { Unit = Unit.Rate("EUR", "USD") }] },
        { "series.too-many-rows", [.. Enumerable.Range(1, Limits.SeriesRows + 1).Select(line => Row(line, $"{line:0000}", 1))] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Rows_that_do_not_make_a_series_are_refused(string code, SeriesFigure[] rows) =>
        Assert.Equal(code, Desk.Refusal(() => Series(rows)));

    [Fact]
    public void A_revision_has_a_series_or_a_quantity()
    {
        var (file, quantity) = (File(), _desk.Details().Quantity);
        Assert.Equal("evidence.quantity-and-series", Desk.Refusal(() => Evidence.Record(
            new("Amt", "Handel", EvidenceKind.OfficialStatistics, Quantity: quantity, Series: Series(Row(2, "2024", 1))), [file], _desk.Author, _desk.Now)));
    }

    [Fact]
    public void A_revision_that_keeps_the_file_keeps_the_series_and_one_without_it_has_none()
    {
        var (evidence, file) = Recorded(Row(2, "2024", 48.2m));
        var series = evidence.Current.SeriesId;
        evidence.Revise(new("Amt", "Anderer Titel", EvidenceKind.OfficialStatistics), [file.Id], [], _desk.Author, _desk.Now);
        Assert.Equal(series, evidence.Current.SeriesId);
        evidence.Revise(new("Amt", "Ohne Tabelle", EvidenceKind.OfficialStatistics), [], [], _desk.Author, _desk.Now);
        Assert.Null(evidence.Current.Series);
        Assert.Equal("1", evidence.Events[1].Facts["rows"]);
        Assert.Equal(file.Sha256, evidence.Events[1].Facts["series"]);
    }

    [Fact]
    public void A_snapshot_keeps_the_row_that_was_picked_and_computes_again_from_itself()
    {
        var snapshot = Submitted(Row(2, "2023", 47), Row(7, "2024", 48.2m, "2025-02"));
        var cited = Assert.Single(snapshot.Evidence);
        Assert.Equal(new SeriesRow(7, PartialDate.Of(2025, 2)), cited.Series!.ToRow());
        var calculation = SnapshotCalculation.Run(snapshot.Quantity!.ToQuantity(), snapshot.Evidence);
        Assert.Equal(48.2m, calculation.Comparison!.Found);
        Assert.Equal(7, calculation.Steps.Single(step => step.Kind == StepKind.Found).Row!.Line);
    }

    [Fact]
    public void A_series_without_a_row_for_the_claimed_period_is_not_compared()
    {
        var snapshot = Submitted(Row(2, "2023", 47));
        Assert.Equal("calculation.series-no-row", snapshot.Calculation!.Reason);
        Assert.Null(snapshot.Evidence[0].Quantity);
        Assert.Equal("calculation.series-no-row", SnapshotCalculation.Run(snapshot.Quantity!.ToQuantity(), snapshot.Evidence).Reason);
    }

    [Fact]
    public void A_claim_without_a_period_is_not_compared_with_a_series()
    {
        var claimed = Quantity.Of("Handel", Comparator.About, 48, 0, Unit.Money("EUR", 9));
        Assert.Equal("calculation.period-missing", Calculation.OfEvidence(claimed, [new(CalculationRole.Found, null, "Reihe", 1, new(null))]).Reason);
    }

    [Fact]
    public void A_snapshot_without_a_series_has_no_word_of_one()
    {
        var (claim, _) = _desk.Submitted();
        Assert.DoesNotContain("series", Encoding.UTF8.GetString(claim.InReview!.Snapshot), StringComparison.Ordinal);
    }

    private Snapshot Submitted(params SeriesFigure[] rows)
    {
        var (evidence, _) = Recorded(rows);
        var claim = _desk.Claim();
        claim.AddEvidence(evidence, Stance.Supports, CalculationRole.Found, null, _desk.Author, _desk.Now);
        claim.SaveDraft(Desk.Draft(), 0, _desk.Author, _desk.Now);
        claim.Submit(1, _desk.Material(evidence) with { Points = evidence.Current.Series!.Points }, _desk.Author, _desk.Now);
        return Snapshot.Parse(claim.InReview!.Snapshot);
    }

    private (Evidence Evidence, StoredFile File) Recorded(params SeriesFigure[] rows)
    {
        var file = File();
        var evidence = Evidence.Record(new("Amt", "Handel", EvidenceKind.OfficialStatistics), [], _desk.Author, _desk.Now);
        evidence.Revise(
            new("Amt", "Handel", EvidenceKind.OfficialStatistics, Series: EvidenceSeries.Of(evidence.Id, file, "Handel", null, rows, _desk.Now)), [], [file], _desk.Author, _desk.Now);
        return (evidence, file);
    }

    private EvidenceSeries Series(params SeriesFigure[] rows) => EvidenceSeries.Of(EvidenceId.New(_desk.Now), File(), "Handel", null, rows, _desk.Now);

    private StoredFile File() => StoredFile.Store("handel.csv", "Jahr;Wert"u8.ToArray(), _desk.Author, _desk.Now);

    private static SeriesFigure Row(int line, string period, decimal value, string? vintage = "2024-01") =>
        new(line, Period.Parse(period), value, 1, Unit.Money("EUR", 9), vintage is null ? null : PartialDate.Parse(vintage));
}
