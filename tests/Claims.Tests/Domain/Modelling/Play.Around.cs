using Claims.Domain;

namespace Claims.Tests.Domain.Modelling;

internal sealed partial class Play
{
    private Attempt Around(Operation operation, Actor by) => operation switch
    {
        Operation.Except => Except(by),
        Operation.TakeBackException => TakeBackException(by),
        Operation.Ask => Ask(by),
        Operation.EditContact => EditContact(by),
        Operation.Answer => Answer(by),
        Operation.StateInterest => StateInterest(by),
        Operation.File => new(Records(by) && IsAlive, () => _claim.File(random.Next(2) == 0 ? ["trade"] : [], by, Now), () => { }),
        Operation.Relate => new(
            Records(by) && !_model.Relations.Contains(_world.Other.Id),
            () => _claim.Relate(_world.Other.Id, RelationKind.Related, by, Now),
            () => _model.Relations.Add(_world.Other.Id)),
        Operation.Unrelate => new(
            Records(by) && _model.Relations.Contains(_world.Other.Id), () => _claim.Unrelate(_world.Other.Id, by, Now), () => _model.Relations.Remove(_world.Other.Id)),
        Operation.PutAside => new(
            Records(by) && by.Member is not null, () => _claim.PutAside(Resemblance.Of(_claim.Id, _world.Other.Id, 0.8, Now), by, Now), () => { }),
        Operation.Assign => Assign(by),
        Operation.Plan => new(Plans(by) && IsAlive, () => _claim.Plan(Today.AddDays(random.Next(9)), Priority.High, by, Now), () => { }),
        _ => throw new InvalidOperationException($"{operation} is not played."),
    };

    private bool IsAlive => _model.Stage != Stage.Discarded;

    private static bool Plans(Actor by) => Records(by) || by.Is(Role.Reviewer);

    private Attempt Except(Actor by)
    {
        var gate = random.Next(2) == 0 ? One(["claimant.asked", "sources.independent"]) : One(AllGates.InOrder.Select(known => known.Key).Append("no.such"));
        var excusable = gate is "sources.independent" or "sources.primary" or "sources.both-sides" or "evidence.complete" or "quotes.stand" or "number.calculated" or "evidence.later" or "claimant.asked";
        return new(
            MayExcept(by) && excusable && !_model.Exceptions.Contains(gate),
            () => _claim.Except(gate, "Es gibt nur diese Quelle.", by, Now),
            () =>
            {
                _model.Take(by, PartRole.Author);
                _model.Exceptions.Add(gate);
            });
    }

    private Attempt TakeBackException(Actor by)
    {
        var gate = _model.Exceptions.Count > 0 && !Seldom() ? One(_model.Exceptions) : "sources.primary";
        return new(
            MayExcept(by) && _model.Exceptions.Contains(gate),
            () => _claim.TakeBackException(gate, by, Now),
            () =>
            {
                _model.Take(by, PartRole.Author);
                _model.Exceptions.Remove(gate);
            });
    }

    // Until the approval, also in review; it makes an author.
    private bool MayExcept(Actor by) =>
        Records(by) && (_model.Stage == Stage.InReview || _model.MayChange(by)) && _model.MayTake(by, PartRole.Author);

    // At every stage but the discarded; an author of the cycle as long as it is open.
    private bool MayLog(Actor by) =>
        Records(by) && IsAlive && !_model.HasInterest(by) && (_model.Stage == Stage.Approved || _model.MayTake(by, PartRole.Author));

    private void Logged(Actor by)
    {
        if (_model.Stage != Stage.Approved)
        {
            _model.Take(by, PartRole.Author);
        }
    }

    private static ContactDetails Asked(bool claimant, int daysAgo) =>
        new(claimant ? ContactParty.Claimant : ContactParty.Expert, "Pressestelle", ContactChannel.Email, "Worauf stützen Sie die Zahl?", Today.AddDays(-daysAgo));

    private Attempt Ask(Actor by)
    {
        var (claimant, daysAgo) = (random.Next(3) > 0, Seldom() ? -3 : 9);
        return new(
            MayLog(by) && daysAgo > 0,
            () => _claim.Ask(Asked(claimant, daysAgo), Today, by, Now),
            () =>
            {
                Logged(by);
                _model.Research();
                _model.Contacts[_claim.Contacts.Single(contact => !_model.Contacts.ContainsKey(contact.Id)).Id] = new() { IsClaimant = claimant };
            });
    }

    private Attempt EditContact(Actor by)
    {
        var (id, known) = AnyContact();
        var version = Seldom() ? 0 : known?.Version ?? 1;
        var claimant = random.Next(3) > 0;
        return new(
            MayLog(by) && known is not null && version == known.Version,
            () => _claim.EditContact(id, Asked(claimant, 9), version, Today, by, Now),
            () =>
            {
                Logged(by);
                known!.Version++;
                known.IsClaimant = claimant;
            });
    }

    private Attempt Answer(Actor by)
    {
        var (id, known) = AnyContact();
        var version = Seldom() ? 0 : known?.Version ?? 1;
        var outcome = One(Enum.GetValues<ContactOutcome>());
        ContactReply reply = outcome switch
        {
            ContactOutcome.Answered => new(outcome, Today.AddDays(-1), "Aus dem Jahresbericht."),
            ContactOutcome.Declined => new(outcome, Today.AddDays(-1)),
            _ => new(outcome),
        };
        return new(
            MayLog(by) && known is not null && version == known.Version,
            () => _claim.Answer(id, reply, version, Today, by, Now),
            () =>
            {
                Logged(by);
                known!.Version++;
                known.IsHeard = outcome != ContactOutcome.Waiting;
            });
    }

    private (ContactId Id, ModelContact? Known) AnyContact()
    {
        var id = _model.Contacts.Count > 0 && !Seldom() ? One(_model.Contacts.Keys) : default;
        return (id, _model.Contacts.GetValueOrDefault(id));
    }

    private Attempt StateInterest(Actor by)
    {
        var has = random.Next(2) == 0;
        return new(
            Plans(by) && by.Member is not null && IsAlive,
            () => _claim.StateInterest(has, "Meine Schwester arbeitet dort.", by, Now),
            () =>
            {
                _model.Interests[by.RequireMember()] = has;
                _model.Assignee = has && _model.Assignee == by.Member ? null : _model.Assignee;
            });
    }

    private Attempt Assign(Actor by)
    {
        var to = One(_world.People).Member;
        return new(
            Plans(by) && IsAlive && !(to is { } member && _model.Interests.GetValueOrDefault(member)), () => _claim.Assign(to, by, Now), () => _model.Assignee = to);
    }
}
