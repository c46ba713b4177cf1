namespace Claims.Data;

/// <summary>What is written in one unit: aggregates whole, with an audit entry for each of their events, in the order of time.</summary>
internal sealed class SampleBatch
{
    private readonly List<Aggregate> _aggregates = [];
    private readonly HashSet<Evidence> _evidence = [];
    private readonly List<SourceText> _texts = [];
    private readonly List<object> _around = [];

    public IEnumerable<Claim> Claims => _aggregates.OfType<Claim>();

    public T Keep<T>(T aggregate)
        where T : Aggregate
    {
        _aggregates.Add(aggregate);
        if (aggregate is Evidence evidence)
        {
            _evidence.Add(evidence);
        }

        return aggregate;
    }

    /// <summary>Whether the evidence is written with this unit and can still be revised.</summary>
    public bool Holds(Evidence evidence) => _evidence.Contains(evidence);

    public SourceText Keep(SourceText text)
    {
        _texts.Add(text);
        return text;
    }

    /// <summary>A row that refers to aggregates of this unit or of earlier ones and to which nothing refers: a sighting, a notice, a watch.</summary>
    public void KeepAround(object row) => _around.Add(row);

    public void Write(AuditAppender log)
    {
        foreach (var row in Rows())
        {
            log.Rows.Write(row);
        }

        log.Append([.. _aggregates.SelectMany(aggregate => aggregate.Events).OrderBy(happened => happened.At)]);
        _aggregates.ForEach(aggregate => aggregate.ClearEvents());
    }

    // What is referred to comes before what refers to it.
    private IEnumerable<object> Rows()
    {
        var claims = Claims.ToList();
        var verdicts = claims.SelectMany(claim => claim.Verdicts).ToList();
        var dossiers = _aggregates.OfType<Dossier>().ToList();
        var comments = _aggregates.OfType<Comment>().ToList();
        return
        [
            .. _aggregates.OfType<Claimant>(),
            .. _evidence,
            .. _evidence.SelectMany(evidence => evidence.Revisions),
            .. _aggregates.OfType<Source>(),
            .. _texts,
            .. claims,
            .. claims.SelectMany(claim => claim.Topics),
            .. claims.SelectMany(claim => claim.Quotes),
            .. claims.SelectMany(claim => claim.Evidence),
            .. claims.Select(claim => claim.Draft).OfType<VerdictDraft>(),
            .. verdicts,
            .. verdicts.SelectMany(verdict => verdict.Citations),
            .. verdicts.SelectMany(verdict => verdict.Reviews),
            .. claims.SelectMany(claim => claim.Parts),
            .. claims.SelectMany(claim => claim.Corrections),
            .. claims.SelectMany(claim => claim.Relations),
            .. dossiers,
            .. dossiers.SelectMany(dossier => dossier.Items),
            .. comments,
            .. comments.SelectMany(comment => comment.Mentions),
            .. _around,
        ];
    }
}
