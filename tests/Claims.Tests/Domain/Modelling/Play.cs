using Claims.Domain;

namespace Claims.Tests.Domain.Modelling;

/// <summary>One sequence: random members press random buttons, and after each the claim must have done what the model said, and nothing else.</summary>
internal sealed partial class Play(Random random, Tally tally)
{
    private const int Steps = 700;
    private const int StepsAfterTheEnd = 12;

    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly World _world = new();
    private readonly ClaimModel _model = new();
    private Claim _claim = null!;
    private bool _approved;

    /// <returns>Whether a verdict was approved at some time.</returns>
    public bool Run()
    {
        Record();
        for (var (step, after) = (0, 0); step < Steps && after < StepsAfterTheEnd; step++)
        {
            after += _model.Stage == Stage.Discarded ? 1 : 0;
            var (operation, by) = Pick();
            Try(operation, by, Make(operation, by));
            Check();
        }

        return _approved;
    }

    private DateTimeOffset Now => _world.Desk.Now;

    private void Record()
    {
        var by = One(_world.People.Where(person => person.Is(Role.FactChecker)));
        _claim = Claim.Record("2026-0001", _world.Desk.Details(), by, Now);
        _model.Take(by, PartRole.Author);
    }

    private void Try(Operation operation, Actor by, Attempt attempt)
    {
        var before = Facts();
        try
        {
            attempt.Real();
        }
        catch (DomainException refusal)
        {
            Assert.False(attempt.Allowed, $"{operation} by {Name(by)} was refused ({refusal.Code}); stage {_model.Stage}, cycle {_model.Cycle}.");
            Assert.Equal(before, Facts());
            tally.Refused(operation);
            return;
        }

        Assert.True(attempt.Allowed, $"{operation} by {Name(by)} was let through; stage {_model.Stage}, cycle {_model.Cycle}.");
        attempt.Then();
        tally.Accepted(operation);
    }

    // What nobody may ever see, whatever was pressed.
    private void Check()
    {
        Assert.Equal((_model.Stage, _model.Cycle), (_claim.Stage, _claim.Cycle));
        Assert.Equal(_model.Parts.OrderBy(part => part.Key.Cycle).ThenBy(part => part.Key.Member.Value), _claim.Parts
            .Select(part => KeyValuePair.Create((part.Cycle, part.MemberId), part.Role)).OrderBy(part => part.Key.Cycle).ThenBy(part => part.Key.MemberId.Value));
        Assert.Equal(_model.Assignee, _claim.Assignee);
        Assert.Equal(_model.InReview?.Hash, _claim.InReview?.ContentHash);
        Assert.Equal(_model.Standing?.Hash, _claim.Standing?.ContentHash);
        if (_claim.Standing is { } standing)
        {
            Assert.Equal(_model.Standing!.Hash, Hashes.Sha256Hex(standing.Snapshot));
            Assert.DoesNotContain(GateReport.Parse(standing.Gates!).Findings, finding => finding.Outcome == GateOutcome.Block);
        }
    }

    private (Stage, int, int, int, int, int, int, int, int, int?, int, int) Facts() => (
        _claim.Stage, _claim.Cycle, _claim.Version, _claim.Events.Count, _claim.Parts.Count, _claim.Verdicts.Count, _claim.Verdicts.Sum(verdict => verdict.Reviews.Count),
        _claim.Evidence.Count, _claim.Quotes.Count, _claim.Draft?.Version, _claim.Exceptions.Count, _claim.Contacts.Sum(contact => contact.Version));

    // Mostly what moves the work on where it stands, by somebody whose work it is, and always a chance for everything else.
    private (Operation Operation, Actor By) Pick()
    {
        if (random.Next(4) == 0)
        {
            var any = One(Enum.GetValues<Operation>());
            return (any, Somebody(any));
        }

        if (random.Next(150) == 0)
        {
            return (Operation.Discard, Fitting(Role.FactChecker));
        }

        if (_model.Draft is not null && random.Next(100) == 0)
        {
            return (Operation.DeleteDraft, Fitting(Role.Editor));
        }

        var parts = _world.People.Where(person => person.Member is { } member && _model.Parts.ContainsKey((_model.Cycle, member))).ToList();
        if (parts.Count > 0 && random.Next(60) == 0)
        {
            return (Operation.StateInterest, One(parts));
        }

        var conflicted = parts.Where(_model.HasInterest).ToList();
        if (conflicted.Count > 0 && random.Next(2) == 0)
        {
            return random.Next(4) == 0 ? (Operation.Withdraw, One(conflicted)) : (Operation.StartOver, Fitting(Role.Editor));
        }

        // Who wrote on it and went out may come back without an interest, and still has nothing to decide.
        var back = _world.People.Where(person => (person.Is(Role.Reviewer) || person.Is(Role.Editor)) && Wrote(person)).ToList();
        if (back.Count > 0 && _model.Stage is Stage.InReview or Stage.Approved && random.Next(6) == 0)
        {
            var one = One(back);
            return (_model.HasInterest(one) ? Operation.StateInterest : _model.Stage == Stage.Approved ? Operation.ConfirmStanding : One([Operation.Endorse, Operation.Return, Operation.Approve]), one);
        }

        var (likely, role) = One(Likely());
        return (likely, Fitting(role));
    }

    private (Operation Operation, Role By)[] Likely() => _model.Stage switch
    {
        Stage.Open => [(Operation.AddEvidence, Role.FactChecker), (Operation.AddQuote, Role.FactChecker), (Operation.BeginResearch, Role.FactChecker), (Operation.BeginResearch, Role.FactChecker)],
        Stage.Researching when _model.RetractionWaits =>
            [
                (Operation.ConfirmRetraction, Role.Editor), (Operation.ConfirmRetraction, Role.Editor), (Operation.ConfirmRetraction, Role.Editor), (Operation.ConfirmRetraction, Role.Editor),
                (Operation.ConfirmRetraction, Role.Editor), (Operation.ConfirmRetraction, Role.Editor), (Operation.ConfirmRetraction, Role.Administrator), (Operation.GiveUpRetraction, Role.Editor), (Operation.GiveUpRetraction, Role.FactChecker), (Operation.RewordCorrection, Role.Editor),
            ],
        Stage.Researching =>
        [
            (Operation.AddEvidence, Role.FactChecker), (Operation.AnchorQuote, Role.FactChecker), (Operation.Ask, Role.FactChecker), (Operation.Except, Role.FactChecker),
            (Operation.RemoveQuote, Role.FactChecker), (Operation.UpdateEvidence, Role.FactChecker),
            (Operation.SaveDraft, Role.FactChecker), (Operation.SaveDraft, Role.FactChecker), (Operation.SaveDraft, Role.FactChecker), (Operation.Submit, Role.FactChecker), (Operation.Submit, Role.FactChecker),
        ],
        Stage.InReview =>
        [
            (Operation.Approve, Role.Editor), (Operation.Approve, Role.Editor), (Operation.Except, Role.FactChecker), (Operation.Except, Role.FactChecker),
            (Operation.Answer, Role.FactChecker), (Operation.AnchorQuote, Role.FactChecker), (Operation.Endorse, Role.Reviewer), (Operation.Return, Role.Reviewer),
            (Operation.Approve, Role.Editor), (Operation.Withdraw, Role.FactChecker), (Operation.Endorse, Role.Reviewer),
        ],
        Stage.Approved => [(Operation.OpenCorrection, Role.Editor), (Operation.OpenCorrection, Role.Editor), (Operation.ConfirmStanding, Role.Editor), (Operation.ConfirmStanding, Role.Reader), (Operation.Answer, Role.FactChecker)],
        _ => [(Operation.Discard, Role.Reader)],
    };

    // Those who do nothing else come first, or soon everybody is an author.
    private Actor Fitting(Role role) => One(_world.People.Where(person => person.Is(role) && (person.Roles.Count == 1 || Seldom())));

    // An interest is the end of a member: seldom enough. Who may plan are many, who may not are few.
    private Actor Somebody(Operation operation) => operation switch
    {
        Operation.Discard when _model.Stage != Stage.Discarded => _world.Desk.Reader,
        Operation.Plan or Operation.Assign or Operation.File when random.Next(4) == 0 => _world.Desk.Reader,
        Operation.Edit or Operation.Ask or Operation.Except or Operation.SaveDraft or Operation.AddEvidence when random.Next(3) > 0 => One(_world.People.Where(person => !person.Is(Role.Editor))),
        _ => One(_world.People),
    };

    private bool Wrote(Actor by) => _model.Stage == Stage.Approved ? WroteStanding(by) : by.Member is { } member && !_model.Parts.ContainsKey((_model.Cycle, member))
        && _model.Parts.Any(part => part.Key.Member == member && part.Value == PartRole.Author && part.Key.Cycle >= _model.WorkSince);

    private T One<T>(IEnumerable<T> several)
    {
        var all = several.ToList();
        return all[random.Next(all.Count)];
    }

    private bool Seldom() => random.Next(10) == 0;

    private static bool Records(Actor by) => by.Is(Role.FactChecker) || by.Is(Role.Editor);

    private string Name(Actor by) => $"person {_world.People.ToList().IndexOf(by)} ({string.Join('+', by.Roles)})";
}
