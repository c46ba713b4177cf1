using Claims.Domain;

namespace Claims.Tests.Domain;

/// <summary>People and things for tests of the domain, at fixed times.</summary>
internal sealed class Desk
{
    public static readonly RatingScale Scale = RatingScale.Of(1, [
        Rating.Of(1, "true", 1, 5, ("richtig", "true"), ("Trifft zu.", "Holds."), "true", "true"),
        Rating.Of(1, "false", 2, 1, ("falsch", "false"), ("Trifft nicht zu.", "Does not hold."), "false", "false"),
    ]);

    private DateTimeOffset _now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    public Desk()
    {
        Author = Member(Role.FactChecker);
        Colleague = Member(Role.FactChecker);
        Reviewer = Member(Role.Reviewer);
        Editor = Member(Role.Editor);
        Reader = Member(Role.Reader);
        Administrator = Member(Role.Administrator);
        Claimant = Claimant.Record("Handelskammer Brunnau", ClaimantKind.Organisation, Author, Now);
        Source = Source.Record(new("Der Hafen wächst", SourceKind.Article, "de"), Author, Now);
        Text = Source.Capture("Im Jahr 2024 stieg der Handel auf 48 Milliarden Euro.\nSo viel war es nie.\nSo viel war es nie.", CaptureMethod.Pasted, null, Author, Now);
    }

    /// <summary>A second later at each look.</summary>
    public DateTimeOffset Now => _now = _now.AddSeconds(1);

    public Actor Author { get; }

    public Actor Colleague { get; }

    public Actor Reviewer { get; }

    public Actor Editor { get; }

    public Actor Reader { get; }

    public Actor Administrator { get; }

    public Claimant Claimant { get; }

    public Source Source { get; }

    public SourceText Text { get; }

    public Actor Member(params Role[] roles) => Actor.Of(MemberId.New(Now), roles);

    public ClaimDetails Details(string statement = "Der Handel erreichte 2024 rund 48 Milliarden Euro.") =>
        new(statement, Claimant.Id, "Jahresbericht", PartialDate.Of(2025, 3), "de", Quantity: Quantity.Of(
            "Handel", Comparator.About, 48, 0, Unit.Money("EUR", 9), period: Period.Of(PartialDate.Of(2024))));

    public Claim Claim(Actor? by = null) => Claims.Domain.Claim.Record("2026-0001", Details(), by ?? Author, Now);

    public Evidence Evidence(string title = "Außenhandel 2024", Quantity? quantity = null) => Claims.Domain.Evidence.Record(
        new("Statistisches Amt", title, EvidenceKind.OfficialStatistics, Quantity: quantity ?? Quantity.Of(
            "Handel", Comparator.Equal, 48.2m, 1, Unit.Money("EUR", 9), period: Period.Of(PartialDate.Of(2024)))), [], Author, Now);

    public SnapshotMaterial Material(params Evidence[] evidence) => new(
        Claimant, Scale, [Source], new Dictionary<SourceTextId, (int, string)> { [Text.Id] = (1, Text.Sha256) }, [.. evidence.SelectMany(e => e.Revisions)]);

    /// <summary>A claim with a quote, evidence and a draft that can be submitted.</summary>
    public (Claim Claim, Evidence Evidence) Researched(Actor? by = null)
    {
        var author = by ?? Author;
        var claim = Claim(author);
        claim.AddQuote(Text, Text.Body.IndexOf("48", StringComparison.Ordinal), "48 Milliarden Euro", author, Now);
        var evidence = Evidence();
        claim.AddEvidence(evidence, Stance.Supports, CalculationRole.Found, null, author, Now);
        claim.SaveDraft(Draft(), 0, author, Now);
        return (claim, evidence);
    }

    public (Claim Claim, Evidence Evidence) Submitted()
    {
        var (claim, evidence) = Researched();
        claim.Submit(claim.Draft!.Version, Material(evidence), Author, Now);
        return (claim, evidence);
    }

    public (Claim Claim, Evidence Evidence) Approved()
    {
        var (claim, evidence) = Submitted();
        claim.Approve(claim.InReview!.ContentHash, null, Editor, Now);
        return (claim, evidence);
    }

    public static VerdictContent Draft(string reasoning = "Das Amt nennt 48,2 Milliarden Euro [1].") =>
        new("true", "Die Zahl stimmt.", reasoning, [1]);

    /// <summary>The code of the refusal that the step meets.</summary>
    public static string Refusal(Action step) => Assert.Throws<DomainException>(step).Code;
}
