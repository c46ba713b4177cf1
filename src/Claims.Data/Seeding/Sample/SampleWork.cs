namespace Claims.Data;

/// <summary>Takes a recorded claim as far as its lot has it, by the verbs of the domain, and stops where time has come to the present.</summary>
internal sealed class SampleWork(SampleDice dice, SampleShelf shelf, SampleCast cast, SampleBatch batch, RatingScale scale, GatePolicy policy, DateTimeOffset now)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private DateTimeOffset _at;
    private SnapshotMaterial? _material;

    public void Do(Claim claim, SampleSaying saying, Claimant claimant, Source source, SourceText? text, Actor author, DateTimeOffset at)
    {
        _at = at;
        var lot = dice.Share();
        if (lot < 0.11 || !Later(Day))
        {
            return;
        }

        if (lot < 0.17)
        {
            claim.Discard(saying.Aside().Any("verworfen"), author, _at);
            return;
        }

        claim.BeginResearch(author, _at);
        if (lot < 0.22 || !Later(Day))
        {
            return;
        }

        var used = new List<Evidence>();
        Link(claim, saying, used, author);
        if (lot < 0.27 || !Later(Day))
        {
            return;
        }

        var verdict = new SampleVerdict(dice, saying, used);
        verdict.Draft(claim, author, _at);
        if (lot < 0.33 || !Later(Day))
        {
            return;
        }

        Material(claim, claimant, source, text, used);
        claim.Submit(claim.Draft!.Version, _material!, author, _at);
        if (lot >= 0.37)
        {
            Review(claim, saying, verdict, author, lot);
        }
    }

    private void Material(Claim claim, Claimant claimant, Source source, SourceText? text, List<Evidence> used) => _material = new(
        claimant,
        scale,
        [source],
        text is null ? new Dictionary<SourceTextId, (int, string)>() : new() { [text.Id] = (text.Number, text.Sha256) },
        [.. used.SelectMany(evidence => evidence.Revisions).Where(revision => claim.Evidence.Any(link => link.RevisionId == revision.Id))]);

    private void Review(Claim claim, SampleSaying saying, SampleVerdict verdict, Actor author, double lot)
    {
        var editor = dice.Pick(cast.Editors);
        if (dice.Chance(0.14) && Later(Day))
        {
            var returning = dice.Chance(0.5) ? editor : dice.Pick(cast.Reviewers);
            claim.Return(claim.InReview!.ContentHash, saying.Aside().Any("zurueck"), returning, _at);
            if (!Later(Day))
            {
                return;
            }

            verdict.Draft(claim, author, _at);
            claim.Submit(claim.Draft!.Version, _material!, author, _at += TimeSpan.FromMinutes(20));
        }

        if (dice.Chance(0.45) && Later(Day))
        {
            claim.Endorse(claim.InReview!.ContentHash, dice.Chance(0.5) ? saying.Aside().Any("zustimmung") : null, dice.Pick(cast.Reviewers), _at);
        }

        if (Later(Day) && Approve(claim, saying, author, editor))
        {
            if (lot > 0.95 && Later(40 * Day))
            {
                Correct(claim, saying, verdict, lot > 0.965);
            }
        }
    }

    private void Correct(Claim claim, SampleSaying saying, SampleVerdict verdict, bool done)
    {
        var author = dice.Pick(cast.Checkers);
        var why = saying.Aside().Bind("publisher", verdict.Publisher).Any("korrektur");
        claim.OpenCorrection(new(CorrectionKind.Update, why, why, ResponsibleRole.Source, why, DateOnly.FromDateTime(_at.UtcDateTime)), author, _at);
        if (done && Later(Day))
        {
            verdict.Draft(claim, author, _at, why);
            claim.Submit(claim.Draft!.Version, _material!, author, _at += TimeSpan.FromMinutes(30));
            if (Later(Day))
            {
                Approve(claim, saying, author, dice.Pick(cast.Editors));
            }
        }
    }

    // Where a gate that knows exceptions blocks, the author gives one and says that this is a sample; where another does, the version stays in review.
    private bool Approve(Claim claim, SampleSaying saying, Actor author, Actor editor)
    {
        var today = DateOnly.FromDateTime(_at.UtcDateTime);
        foreach (var missed in claim.Gates(policy, today).Blocks.Where(missed => AllGates.Find(missed.Gate).AllowsException))
        {
            claim.Except(missed.Gate, saying.Aside(dice.Apart()).Any("ausnahme"), author, _at);
        }

        if (claim.Gates(policy, today).Blocks.Any())
        {
            return false;
        }

        claim.Approve(claim.ToRead(policy, today), null, policy, today, editor, _at);
        return true;
    }

    private void Link(Claim claim, SampleSaying saying, List<Evidence> used, Actor author)
    {
        var pieces = 1 + dice.Skewed(5);
        for (var i = 0; i < pieces; i++)
        {
            var known = i == 0 ? saying.Known : shelf.Known(saying.Subject, _at);
            if (known is null || used.Contains(known))
            {
                known = shelf.Record(saying, saying.Subject.Rounded(saying.Value * (i == 0 ? saying.Off() : 1.01m)), batch, author, _at);
            }
            else if (dice.Chance(0.1) && batch.Holds(known) && known.Current.RecordedAt < _at)
            {
                shelf.Revise(saying.Subject, known, author, _at);
            }

            used.Add(known);
            claim.AddEvidence(known, i == 0 ? Stance.Supports : (Stance)(dice.Next(3) + 1), i == 0 ? CalculationRole.Found : CalculationRole.None, null, i > 0 && dice.Chance(0.2) ? dice.Pick(cast.Checkers) : author, _at);
            _at += TimeSpan.FromMinutes(7);
        }
    }

    private bool Later(TimeSpan mean) => (_at += dice.About(mean)) < now;
}
