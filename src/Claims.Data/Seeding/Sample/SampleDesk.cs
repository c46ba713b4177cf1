namespace Claims.Data;

/// <summary>Makes the content of a sample desk, publication by publication, in the order of two years.</summary>
internal sealed class SampleDesk(
    SampleWords german, SampleWords english, RatingScale scale, GatePolicy policy, SampleCast cast, SampleDice dice, DateTimeOffset start, DateTimeOffset now, int claims)
{
    private readonly SampleShelf _shelf = new(dice);
    private readonly SampleTeam _team = new(dice.Apart(), cast, now);
    private readonly Dictionary<SampleSubject, List<ClaimId>> _bySubject = [];
    private int _made;
    private int _sources;

    /// <summary>The next claims, with their sources, evidence and people.</summary>
    /// <param name="number">The next number of a year.</param>
    public SampleBatch Next(int count, Func<int, string> number)
    {
        var batch = new SampleBatch();
        for (var left = count; left > 0;)
        {
            left -= Publish(batch, Math.Min(left, 2 + dice.Next(13)), number);
        }

        if (dice.Chance(0.9))
        {
            Collect(batch);
        }

        return batch;
    }

    private int Publish(SampleBatch batch, int count, Func<int, string> number)
    {
        var (words, language) = dice.Chance(0.82) ? (german, Language.De) : (english, Language.En);
        var at = MomentOf(_made);
        var press = new SamplePress(words, language, dice);
        var sayings = Enumerable.Range(0, count).Select(_ => new SampleSaying(words, language, dice, _shelf, at)).ToList();
        var by = dice.Pick(cast.Checkers);
        var source = batch.Keep(Source.Record(press.Details(++_sources, at), by, at));
        var body = press.Body(sayings);
        var text = dice.Chance(0.92) ? batch.Keep(source.Capture(body, CaptureMethod.Pasted, null, by, at.AddMinutes(4))) : null;
        var speaker = cast.Claimant(new(words, dice), dice, batch, by, at);
        var quotes = new List<Quote>();
        foreach (var saying in sayings)
        {
            at += dice.About(TimeSpan.FromMinutes(25));
            var claimant = dice.Chance(0.6) ? speaker : cast.Claimant(new(words, dice), dice, batch, by, at);
            quotes.AddRange(Record(batch, saying, claimant, source, text, dice.Chance(0.7) ? by : dice.Pick(cast.Checkers), at < now ? at : now, number).Quotes);
            _made++;
        }

        if (text is not null && dice.Chance(0.04) && at.AddDays(20) < now)
        {
            CaptureAgain(batch, press, source, text, quotes, by, at.AddDays(20));
        }

        return count;
    }

    private Claim Record(SampleBatch batch, SampleSaying saying, Claimant claimant, Source source, SourceText? text, Actor by, DateTimeOffset at, Func<int, string> number)
    {
        var claim = batch.Keep(Claim.Record(number(at.Year), saying.ToDetails(claimant, at), by, at));
        foreach (var quote in saying.Quotes)
        {
            if (text is null)
            {
                claim.AddWaitingQuote(source.Id, quote, null, null, by, at);
            }
            else if (text.Body.IndexOf(quote, StringComparison.Ordinal) is var place && claim.Quotes.All(other => other.Start != place))
            {
                claim.AddQuote(text, place, quote, by, at);
            }
        }

        Relate(claim, saying.Subject, batch, by, at);
        new SampleWork(dice, _shelf, cast, batch, scale, policy, now).Do(claim, saying, claimant, source, text, by, at);
        _team.Work(claim, saying, by, batch);
        return claim;
    }

    private void Relate(Claim claim, SampleSubject subject, SampleBatch batch, Actor by, DateTimeOffset at)
    {
        if (!_bySubject.TryGetValue(subject, out var earlier))
        {
            _bySubject[subject] = earlier = [];
        }

        if (earlier.Count > 0 && dice.Chance(0.08))
        {
            claim.Relate(earlier[^(dice.Skewed(Math.Min(earlier.Count, 300)) + 1)], (RelationKind)(dice.Next(5) + 1), by, at);
        }

        _team.Resemble(claim, earlier, batch, at);
        earlier.Add(claim.Id);
    }

    private static void CaptureAgain(SampleBatch batch, SamplePress press, Source source, SourceText text, List<Quote> quotes, Actor by, DateTimeOffset at)
    {
        var later = batch.Keep(source.Capture(press.LaterBody(text.Body), CaptureMethod.Pasted, null, by, at));
        var watch = new QuoteWatch(later.Body);
        quotes.ForEach(quote => batch.KeepAround(QuoteSighting.Of(quote.Id, later.Id, watch.Look(quote.Exact, quote.Prefix, quote.Suffix))));
    }

    private void Collect(SampleBatch batch)
    {
        var standing = batch.Claims.Where(claim => claim.Standing is not null).Take(4 + dice.Next(12)).ToList();
        if (standing.Count == 0)
        {
            return;
        }

        var phrases = new SamplePhrases(german, dice);
        var by = dice.Pick(cast.Editors);
        var at = standing.Max(claim => claim.ChangedAt);
        var dossier = batch.Keep(Dossier.Create(new(phrases.Any("dossier"), null, null, "de"), by, at));
        dossier.Arrange([.. standing.Select(claim => claim.Id)], by, at);
    }

    // Working hours of two years, evenly; at the end the present.
    private DateTimeOffset MomentOf(int claim)
    {
        var day = start + ((now - start) * (claim / (double)claims));
        var at = new DateTimeOffset(day.Year, day.Month, day.Day, 7, 0, 0, TimeSpan.Zero).AddMinutes(dice.Next(500));
        return at < now ? at : now.AddMinutes(-30);
    }
}
