using Claims.Domain;

namespace Claims.Tests.Web.Counting;

// So many claims at every stage, mine and those of others; and a few with so much of everything on one claim.
internal sealed partial class CrowdWriter
{
    /// <summary>By now every verdict has run out.</summary>
    private static DateOnly Last => DateOnly.FromDateTime(Start.UtcDateTime).AddDays(5);

    /// <summary>More corrections than this no claim has ever had.</summary>
    private const int MostCycles = 100;

    private readonly List<string> _topics;
    private readonly List<Evidence> _evidence;
    private readonly List<SourceText> _captures;
    private readonly Claimant _claimant;
    private readonly SourceText _text;
    private readonly Source _mentioned;
    private List<Claim> _standing = [];
    private int _claims;

    /// <summary>With so many quotes, pieces of evidence, relations, topics and comments: in research, in review, approved, and in research again.</summary>
    public IReadOnlyList<Claim> Wide { get; private set; } = [];

    /// <summary>With so many versions, returns and corrections, up to a hundred.</summary>
    public Claim Long { get; private set; } = null!;

    /// <summary>A retraction of it waits to be confirmed.</summary>
    public Claim Proposed { get; private set; } = null!;

    /// <summary>One of the claims that a wide one is related to.</summary>
    public Claim Related { get; private set; } = null!;

    /// <summary>One of the claims that a wide one resembles.</summary>
    public Claim Resembled => _standing[0];

    /// <summary>A quote of the source that was captured, waiting for its place.</summary>
    public QuoteId Waiting { get; private set; }

    private void Claims()
    {
        var open = Many(_ => Small(_me));
        _standing = Many(_ => Approve(Submit(Research(Small(_other)))));
        Many(_ => Return(Submit(Research(Small(_me)))));
        Many(_ => Submit(Research(Small(_other))));
        Many(_ => Correct(Approve(Submit(Research(Small(_me))))));
        (Related, Waiting) = (open[0], open[0].AddWaitingQuote(Quoted.Id, "im Hafen 0 wuchs der Handel", null, null, _me, Start).Id);
        var first = Widen(open);
        Ask(first);
        Declare(first);
        Wide = [first, Submit(Widen(open)), Approve(Submit(Widen(open))), Correct(Approve(Submit(Widen(open))))];
        Long = Lengthen(Small(_other));
        Proposed = Small(_other);
        Approve(Submit(Research(Proposed))).OpenCorrection(Corrections.Details(CorrectionKind.Retraction), _editor, Start.AddDays(2));
        open.ForEach(Plan);
        Tick(open);
        Complain();
    }

    private Claim Changing(Claim claim)
    {
        claim.AddEvidence(_evidence[0], Stance.Context, CalculationRole.None, null, Author(claim), Start);
        return claim;
    }

    // Printed as they were approved, and corrected since: editions, log and counts have so many of them.
    private void Outdate(IReadOnlyList<Claim> printed)
    {
        Print(printed);
        foreach (var claim in printed)
        {
            Approve(Submit(Draft(Correct(claim))));
        }
    }

    private Claim Small(Actor by) => Record($"Der Handel im Hafen wuchs in Jahr {_claims} um ein Viertel.", by, []);

    private Claim Record(string statement, Actor by, IReadOnlyCollection<string> topics)
    {
        var figure = Quantity.Of("Handel", Comparator.About, 48, 0, Unit.Money("EUR", 9), period: Period.Of(PartialDate.Of(1900, 3)));
        var claim = _batch.Keep(Claim.Record(FormattableString.Invariant($"2026-{++_claims:0000}"), new(statement, _claimant.Id, "Sprecherin", null, "de", Quantity: figure, Topics: topics), by, Start));
        claim.AddWaitingQuote(_mentioned.Id, "um ein Viertel", null, null, by, Start);
        return claim;
    }

    private Claim Research(Claim claim)
    {
        claim.AddEvidence(Used, Stance.Supports, CalculationRole.Found, null, Author(claim), Start);
        return Draft(claim);
    }

    private Claim Widen(List<Claim> related)
    {
        var claim = Record("Der Handel in allen Häfen wuchs.", _other, _topics);
        Many(i => claim.AddQuote(_text, _text.Body.IndexOf(Sentence(i), StringComparison.Ordinal), Sentence(i), _other, Start));
        claim.AddEvidence(Used, Stance.Supports, CalculationRole.Found, null, _other, Start);
        _evidence.ForEach(piece => claim.AddEvidence(piece, Stance.Context, CalculationRole.None, null, _other, Start));
        related.ForEach(other => claim.Relate(other.Id, RelationKind.Related, _other, Start));
        _standing.ForEach(other => _batch.KeepAround(Resemblance.Of(claim.Id, other.Id, 0.5, Start)));
        Talk(claim);
        return Draft(claim);
    }

    private Claim Draft(Claim claim)
    {
        var notes = string.Join(' ', claim.Evidence.Select(link => $"[{link.Number}]"));
        claim.SaveDraft(new("true", $"Die Zahl stimmt, Zyklus {claim.Cycle}.", $"Das Amt nennt sie: {notes}.", [.. claim.Evidence.Select(link => link.Number)], ExpiresOn: Last), claim.Draft?.Version ?? 0, Author(claim), Start);
        return claim;
    }

    private Claim Submit(Claim claim)
    {
        var revisions = _evidence.Append(Used).Select(evidence => evidence.Current).ToList();
        var material = new SnapshotMaterial(_claimant, _scale, [Quoted, _mentioned, Recaptured], new[] { _text, _captures[0] }.ToDictionary(text => text.Id, text => (text.Number, text.Sha256)), revisions, Used.Current.Series!.Points);
        claim.Submit(claim.Draft!.Version, material, Author(claim), Start);
        return claim;
    }

    private Claim Approve(Claim claim)
    {
        claim.Approve(claim.InReview!.ContentHash, null, _editor, Start.AddDays(1));
        return claim;
    }

    private Claim Return(Claim claim)
    {
        claim.Return(claim.InReview!.ContentHash, "Welches Jahr?", _editor, Start.AddDays(1));
        return claim;
    }

    private Claim Correct(Claim claim)
    {
        claim.OpenCorrection("Die Zahl ist berichtigt.", Author(claim), Start.AddDays(2));
        return claim;
    }

    private Claim Lengthen(Claim claim)
    {
        var quote = claim.AddQuote(_captures[0], 0, Sentence(0), _other, Start);
        _captures.Skip(1).ToList().ForEach(text => _batch.KeepAround(QuoteSighting.Of(quote.Id, text.Id, new(SightingState.Gone, null))));
        Research(claim);
        for (var i = 0; i < Math.Min(_count, MostCycles); i++)
        {
            Correct(Approve(Submit(Draft(Return(Submit(Draft(claim)))))));
        }

        return Submit(Draft(claim));
    }

    private Actor Author(Claim claim) => claim.RecordedBy == _me.Member ? _me : _other;
}
