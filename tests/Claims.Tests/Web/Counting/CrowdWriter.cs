using System.Text;
using Claims.Data;
using Claims.Domain;

using FiledTopic = Claims.Domain.Topic;

namespace Claims.Tests.Web.Counting;

/// <summary>Makes so many of everything by the verbs of the domain, to be written as one unit: people, topics, sources, evidence and dossiers here, claims beside.</summary>
internal sealed partial class CrowdWriter
{
    /// <summary>A PNG of one pixel.</summary>
    private const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static readonly DateTimeOffset Start = TimeProvider.System.GetUtcNow().AddDays(-20);

    private readonly SampleBatch _batch = new();
    private readonly List<object> _before = [];
    private readonly RatingScale _scale;
    private readonly Actor _me;
    private readonly Actor _other;
    private readonly Actor _editor;
    private readonly int _count;

    /// <param name="me">Who looks: their own claims, notices and reviews are there so many times.</param>
    /// <param name="other">A fact-checker, the author of what I may review.</param>
    /// <param name="editor">Who approves.</param>
    public CrowdWriter(RatingScale scale, Actor me, Actor other, Actor editor, int count)
    {
        (_scale, _me, _other, _editor, _count) = (scale, me, other, editor, count);
        Members = Many(Join);
        _topics = Many(Topic);
        _claimant = _batch.Keep(Claimant.Record("Handelskammer Brunnau", ClaimantKind.Organisation, other, Start));
        Many(i => _batch.Keep(Claimant.Record($"Verband {i}", ClaimantKind.Organisation, other, Start)));
        Many(i => SourceOf($"Quelle {i}"));
        (Quoted, Recaptured, Unquoted, _mentioned) = (SourceOf("Der Hafen wächst"), SourceOf("Oft geändert"), SourceOf("Von niemandem zitiert"), SourceOf("Nur erwähnt"));
        var words = string.Join("\n\n", Many(Sentence));
        var article = Keep("artikel.txt", Encoding.UTF8.GetBytes(words));
        _text = _batch.Keep(Quoted.Capture(words, CaptureMethod.TextFile, article, other, Start));
        _captures = Many(i => _batch.Keep(Recaptured.Capture($"{Sentence(0)} Das ist Stand {i}.", CaptureMethod.Pasted, null, other, Start)));
        (Table, Picture) = (Keep("handel.csv", Encoding.UTF8.GetBytes(string.Join('\n', Many(Row)))), Keep("tafel.png", Convert.FromBase64String(Dot)));
        Used = Series();
        Logo = _batch.Keep(House.Open("Brunnauer Bote", me, Start));
        Logo.Show("tafel.png", Picture.Content, me, Start);
        _batch.KeepAround(Logo);
        _evidence = Many(i => _batch.Keep(Evidence.Record(Piece($"Beleg {i}"), [], other, Start)));
        Unlinked = _batch.Keep(Evidence.Record(Piece("Noch frei"), [], other, Start));
        Many(i => Unlinked.Revise(Piece($"Noch frei, Stand {i}"), [], [], other, Start));
        Many(i => _batch.Keep(Dossier.Create(new($"Mappe {i}", null, null, "de"), editor, Start)));
        Claims();
        Unprinted = _batch.Keep(Dossier.Create(new("Ungedruckt", null, null, "de"), editor, Start));
        _batch.KeepAround(Unprinted.Order(new("{}"u8.ToArray(), "", Start), [_standing[0].Standing!.Id], editor, Start));
        Printed = _batch.Keep(Dossier.Create(new("Gedruckt", null, null, "de"), editor, Start));
        Printed.Arrange([.. _standing.Select(claim => claim.Id)], editor, Start);
        Many(i => Print(i == 0 ? _standing : [_standing[0]]));
        Outdate(Many(_ => Approve(Submit(Research(Changing(Small(other)))))));
        Many(i => _evidence[0].Revise(Piece($"Beleg 0, Stand {i}"), [], [], other, Start.AddDays(3)));
        Related.Plan(DateOnly.FromDateTime(Start.UtcDateTime).AddDays(40), Priority.Low, other, Start.AddDays(4)); // so that the newest entries are about a claim, too
        Erased = Many(Erase)[0];
    }

    public IReadOnlyList<MemberId> Members { get; }

    /// <summary>Who made all the claims.</summary>
    public Claimant Claimant => _claimant;

    /// <summary>Captured once, with so many quotes.</summary>
    public Source Quoted { get; }

    /// <summary>Captured so many times.</summary>
    public Source Recaptured { get; }

    public Source Unquoted { get; }

    /// <summary>Linked by so many claims, with a series of so many rows.</summary>
    public Evidence Used { get; }

    /// <summary>With so many revisions.</summary>
    public Evidence Unlinked { get; }

    public StoredFile Table { get; }

    public StoredFile Picture { get; }

    public House Logo { get; }

    /// <summary>Of so many claims, in so many editions.</summary>
    public Dossier Printed { get; }

    public Dossier Unprinted { get; }

    public IEnumerable<ClaimId> All => _batch.Claims.Select(claim => claim.Id);

    public void Write(AuditAppender log)
    {
        _before.ForEach(log.Rows.Write);
        _batch.Write(log);
        Many(i => AuditCheckpoint.Of(new(new string('0', 64), 0, i + 1, new byte[32], Start), new byte[64])).ForEach(log.Rows.Write);
    }

    private static PartialDate Month(int i) => PartialDate.Of(1900 + (i / 12), (i % 12) + 1);

    private static string Row(int i) => $"{Month(i)},{i}";

    private static string Sentence(int i) => $"Im Hafen {i} wuchs der Handel um {i + 2} Prozent.";

    private static EvidenceDetails Piece(string title) => new("Statistisches Amt", title, EvidenceKind.OfficialStatistics, "https://example.org/handel", Excerpt: "Handel: 48,2");

    private List<T> Many<T>(Func<int, T> make) => [.. Enumerable.Range(0, _count).Select(make)];

    private MemberId Join(int i)
    {
        var member = Member.Create($"crowd-{i}@example.org", $"Mitglied {i}", Start);
        (member.NormalizedEmail, member.NormalizedUserName, member.SecurityStamp) = (member.Email!.ToUpperInvariant(), member.Email.ToUpperInvariant(), $"{i}");
        _before.AddRange([member, new MemberRole(member.Id, Role.FactChecker)]);
        return member.Id;
    }

    private string Topic(int i)
    {
        _before.Add(FiledTopic.Of($"crowd-{i}", $"Thema {i}", $"Topic {i}"));
        return $"crowd-{i}";
    }

    private Source SourceOf(string title) => _batch.Keep(Source.Record(new(title, SourceKind.Article, "de", "Brunnauer Bote", Url: "https://example.org/artikel"), _other, Start));

    private StoredFile Keep(string name, byte[] content)
    {
        var file = StoredFile.Store(name, content, _other, Start);
        _before.Add(file);
        return file;
    }

    private Evidence Series()
    {
        var id = EvidenceId.New(Start);
        var series = EvidenceSeries.Of(id, Table, "Handel", null, Many(i => new SeriesFigure(i + 1, Period.Of(Month(i)), i, 0, Unit.Money("EUR", 9))), Start);
        _before.AddRange([series, .. series.Points]);
        var evidence = _batch.Keep(Evidence.Record(Piece("Außenhandel") with { Series = series }, [Table, Picture], _other, Start, id));
        evidence.Current.Files.ToList().ForEach(_batch.KeepAround);
        return evidence;
    }

    private Edition Print(IReadOnlyList<Claim> claims)
    {
        var edition = Printed.Print("%PDF-1.7"u8.ToArray(), [.. claims.Select(claim => (claim.Id, claim.Standing!.Id))], _editor, Start);
        _batch.KeepAround(edition);
        edition.Items.ToList().ForEach(_batch.KeepAround);
        return edition;
    }
}
