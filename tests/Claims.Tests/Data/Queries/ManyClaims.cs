using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data.Queries;

/// <summary>Claims of every kind, so that each filter lets some through and holds some back; the same for one seed.</summary>
internal sealed class ManyClaims : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 3, 18);

    private static readonly string[] Names = ["Dr. A. Punkt", "Ärztekammer Velmark", "Zollamt Brekum"];
    private static readonly string[] Titles = ["Der stille Umzug", "Wer den Kai bezahlt"];
    private static readonly string[] TopicKeys = ["trade", "arms"];

    private readonly TestDesk _desk;
    private readonly Random _random;
    private readonly List<Claimant> _claimants = [];
    private readonly List<Source> _sources = [];
    private Evidence _evidence = null!;
    private RatingScale _scale = null!;

    private ManyClaims(TestDesk desk, int seed)
    {
        _desk = desk;
        _random = new(seed);
    }

    public Actor Author { get; private set; } = null!;

    public Actor Colleague { get; private set; } = null!;

    public Actor Editor { get; private set; } = null!;

    public ClaimScope Scope => new(Author.Member, Today);

    public IReadOnlyList<Source> Sources => _sources;

    public static async Task<ManyClaims> CreateAsync(int claims, int seed = 1)
    {
        var many = new ManyClaims(await TestDesk.CreateAsync(), seed);
        await using var db = many.Open();
        await db.WriteAsync(async token =>
        {
            many.Author = Member(db, "Ada", Role.FactChecker);
            many.Colleague = Member(db, "Cem", Role.FactChecker);
            many.Editor = Member(db, "Emil", Role.Editor);
            many.AddMaterial(db);
            await db.SaveChangesAsync(token);
            for (var i = 0; i < claims; i++)
            {
                db.Add(many.Claim(await db.NextClaimNumberAsync(2026, token), i));
            }
        });
        return many;
    }

    public ClaimsDb Open() => _desk.Open();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private bool Often => _random.Next(10) < 7;

    private static Actor Member(ClaimsDb db, string name, Role role)
    {
        var member = Claims.Data.Member.Create($"{name.ToLowerInvariant()}@example.org", name, TestDesk.Now);
        db.Add(member);
        db.Add(new MemberRole(member.Id, role));
        return Actor.Of(member.Id, role);
    }

    private void AddMaterial(ClaimsDb db)
    {
        var now = TestDesk.Now;
        _scale = RatingScale.Of(1, [
            Rating.Of(1, "true", 1, 5, ("richtig", "true"), ("Trifft zu.", "Holds."), "true", "true"),
            Rating.Of(1, "false", 2, 1, ("falsch", "false"), ("Trifft nicht zu.", "Does not hold."), "false", "false"),
        ]);
        db.Add(_scale);
        db.AddRange(Topic.Of("trade", "Außenhandel", "Foreign trade"), Topic.Of("arms", "Rüstung", "Arms"));
        _claimants.AddRange(Names.Select(name => Claimant.Record(name, ClaimantKind.Organisation, Author, now)));
        _sources.AddRange(Titles.Select(title => Source.Record(new(title, SourceKind.Article, "de"), Author, now)));
        _evidence = Evidence.Record(new("Statistisches Amt", "Außenhandel 2024", EvidenceKind.OfficialStatistics), [], Author, now);
        db.AddRange(_claimants);
        db.AddRange(_sources);
        db.Add(_evidence);
    }

    private Claim Claim(string number, int index)
    {
        // Three of a time.
        var at = TestDesk.Now.AddMinutes(index / 3);
        var author = Often ? Author : Colleague;
        var topics = TopicKeys.Where(_ => _random.Next(2) == 0).ToList();
        var quantity = Often ? Quantity.Of("Handel", Comparator.About, _random.Next(100), 0, Unit.Money("EUR", 9)) : null;
        var claim = Claims.Domain.Claim.Record(number, new($"Behauptung {index} über den Handel.", _claimants[_random.Next(_claimants.Count)].Id, null, null, "de", Quantity: quantity, Topics: topics), author, at);
        if (Often)
        {
            claim.AddWaitingQuote(_sources[_random.Next(_sources.Count)].Id, "der Handel wächst", null, null, author, at);
        }

        if (Often)
        {
            claim.Assign(_random.Next(2) == 0 ? Author.Member : Editor.Member, author, at);
            claim.Plan(Today.AddDays(_random.Next(20) - 10), (Priority)(1 + _random.Next(3)), author, at);
        }

        Advance(claim, author, at.AddSeconds(_random.Next(100_000)));
        return claim;
    }

    private void Advance(Claim claim, Actor author, DateTimeOffset at)
    {
        if (!Often)
        {
            return;
        }

        if (_random.Next(8) == 0)
        {
            claim.Discard("Nicht prüfbar.", author, at);
            return;
        }

        claim.AddEvidence(_evidence, Stance.Supports, CalculationRole.None, null, author, at);
        claim.SaveDraft(new(_random.Next(2) == 0 ? "true" : "false", "Kurz.", "Das Amt nennt es [1].", [1]), 0, author, at);
        if (!Often || claim.Quotes.Count == 0)
        {
            return;
        }

        var claimant = _claimants.Single(known => known.Id == claim.ClaimantId);
        claim.Submit(claim.Draft!.Version, new(claimant, _scale, _sources, new Dictionary<SourceTextId, (int, string)>(), [.. _evidence.Revisions]), author, at);
        if (Often)
        {
            claim.Approve(claim.InReview!.ContentHash, null, Editor, at);
            if (_random.Next(4) == 0)
            {
                claim.OpenCorrection("Neue Zahl.", author, at.AddHours(1));
            }
        }
    }
}
