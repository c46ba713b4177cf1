using System.Globalization;

namespace Claims.Data;

// The files of a demonstration desk, as seed/README.md describes them. Parameters with a default may be left out.

internal sealed record MembersFile(IReadOnlyList<SeedMember> Members);

/// <param name="Inbox">When they last looked into it: what came before is read.</param>
internal sealed record SeedMember(string Key, string Name, string Email, Language Language, IReadOnlyList<Role> Roles, int DaysAgo, TimeOnly At, SeedMoment? Inbox = null);

internal sealed record SeedMoment(int DaysAgo, TimeOnly At);

internal sealed record SourcesFile(IReadOnlyList<SeedSource> Sources);

internal sealed record SeedSource(
    string Key, string Title, SourceKind Kind, string Language, string By, int DaysAgo, TimeOnly At,
    string? Outlet = null, string? Authors = null, string? Url = null, string? Published = null, string? Note = null, SeedText? Text = null,
    IReadOnlyList<SeedText>? LaterTexts = null)
{
    public SourceDetails ToDetails() => new(Title, Kind, Language, Outlet, Authors, Url, SeedDates.Parse(Published), Note);
}

internal sealed record SeedText(string File, string By, int DaysAgo, TimeOnly At);

internal sealed record EvidenceFile(IReadOnlyList<SeedEvidence> Evidence);

internal sealed record SeedEvidence(string Key, IReadOnlyList<SeedRevision> Revisions);

internal sealed record SeedRevision(
    string By, int DaysAgo, TimeOnly At, string Publisher, string Title, EvidenceKind Kind,
    string? Url = null, string? ArchiveUrl = null, string? Locator = null, string? Published = null, int? AccessedDaysAgo = null, string? Excerpt = null,
    string? OriginGroup = null, string? InterestNote = null, string? Note = null, SeedQuantity? Quantity = null, IReadOnlyList<string>? Files = null,
    SeedSeries? Series = null)
{
    public EvidenceDetails ToDetails(PartialDate? accessed) => new(
        Publisher, Title, Kind, Url, ArchiveUrl, Locator, SeedDates.Parse(Published), accessed, Excerpt, OriginGroup, InterestNote, Note, Quantity?.ToQuantity());
}

/// <param name="File">One of the files of the revision, in UTF-8, its first row naming the columns.</param>
internal sealed record SeedSeries(
    string File, string Metric, IReadOnlyList<SeriesColumn> Columns, Language Form, string? Unit = null, string? Vintage = null, string? Place = null)
{
    /// <exception cref="DomainException">The first thing that is wrong with the table.</exception>
    public EvidenceSeries ToSeries(EvidenceId evidence, StoredFile file, DateTimeOffset now)
    {
        var table = CsvTable.Read(System.Text.Encoding.UTF8.GetString(file.Content));
        var reading = new SeriesReading(Columns, Form, Header: true, Unit is null ? null : Claims.Domain.Unit.Parse(Unit), SeedDates.Parse(Vintage));
        var result = SeriesReader.Read(table.Lines, reading);
        return result.Faults.Count > 0 ? throw result.Faults[0] : EvidenceSeries.Of(evidence, file, Metric, Place, result.Rows, now);
    }
}

internal sealed record ClaimsFile(IReadOnlyList<SeedClaim> Claims);

internal sealed record SeedClaim(
    string Key, string Statement, SeedClaimant Claimant, string Language, IReadOnlyList<string> Topics, IReadOnlyList<SeedQuote> Quotes, IReadOnlyList<SeedStep> Work,
    string? Said = null, string? Why = null, SeedQuantity? Quantity = null)
{
    public ClaimDetails ToDetails(ClaimantId claimant) =>
        new(Statement, claimant, Claimant.Role, SeedDates.Parse(Said), Language, Why, Quantity?.ToQuantity(), Topics);
}

internal sealed record SeedClaimant(string Name, ClaimantKind Kind, string? Role = null);

internal sealed record SeedQuote(string Source, string Exact, string? Prefix = null, string? Suffix = null);

/// <param name="Value">With a decimal point, and with the decimals that it is to keep.</param>
internal sealed record SeedQuantity(
    string Metric, Comparator Comparator, string Value, string Unit, string? Upper = null, string? Period = null, string? PeriodReason = null, string? Place = null,
    string? Tolerance = null, string? ToleranceReason = null)
{
    public Quantity ToQuantity() => Quantity.Of(
        Metric,
        Comparator,
        Number(Value),
        Math.Max(Decimals(Value), Decimals(Upper)),
        Claims.Domain.Unit.Parse(Unit),
        Upper is null ? null : Number(Upper),
        Period is null ? null : Claims.Domain.Period.Parse(Period),
        PeriodReason,
        Place,
        Tolerance is null ? null : Number(Tolerance),
        ToleranceReason);

    private static decimal Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new DomainException("number.unreadable", text);

    private static int Decimals(string? text) => text?.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
}

internal sealed record DossiersFile(IReadOnlyList<SeedDossier> Dossiers);

internal sealed record SeedDossier(
    string Key, string Title, string Language, IReadOnlyList<string> Introduction, IReadOnlyList<string> Claims, string By, int DaysAgo, TimeOnly At, string? Subtitle = null)
{
    public DossierDetails ToDetails() => new(Title, Subtitle, string.Join("\n\n", Introduction), Language);
}

internal static class SeedDates
{
    public static PartialDate? Parse(string? iso) => iso is null ? null : PartialDate.Parse(iso);
}
