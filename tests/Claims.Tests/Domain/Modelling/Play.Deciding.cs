using Claims.Domain;

namespace Claims.Tests.Domain.Modelling;

internal sealed partial class Play
{
    private Attempt Decide(Operation operation, Actor by) => operation switch
    {
        Operation.Submit => Submit(by),
        Operation.Withdraw => new(
            _model.InReview is not null && by.Member is { } member && _model.Parts.GetValueOrDefault((_model.Cycle, member)) == PartRole.Author && !_model.HasInterest(by),
            () => _claim.Withdraw("Tippfehler", by, Now),
            Reopen),
        Operation.Endorse => Read(
            hash => _claim.Endorse(hash, null, by, Now),
            by.Is(Role.Reviewer) && _model.MayTake(by, PartRole.Reviewer) && _model.InReview?.Endorsers.Contains(by.RequireMember()) == false,
            () =>
            {
                _model.Take(by, PartRole.Reviewer);
                _model.InReview!.Endorsers.Add(by.RequireMember());
            }),
        Operation.Return => Return(by),
        Operation.Approve => Approve(by),
        Operation.OpenCorrection => OpenCorrection(by),
        Operation.RewordCorrection => new(
            _model.Correction is not null && Records(by) && (!_model.IsGrave || by.Is(Role.Editor)) && !_model.HasInterest(by),
            () => _claim.RewordCorrection("Wir haben die Zahl berichtigt.", by, Now),
            () => { }),
        Operation.ConfirmRetraction => new(
            _model.RetractionWaits && by.Is(Role.Editor) && by.Member != _model.CorrectionBy && _model.MayTake(by, PartRole.Approver),
            () => _claim.ConfirmRetraction(null, by, Now),
            () =>
            {
                _model.Take(by, PartRole.Approver);
                (_model.Standing, _model.RetractionWaits) = (null, false);
            }),
        Operation.GiveUpRetraction => new(
            _model.RetractionWaits && by.Is(Role.Editor) && !_model.HasInterest(by),
            () => _claim.GiveUpRetraction("Doch richtig", by, Now),
            () => (_model.Stage, _model.RetractionWaits, _model.Correction) = (Stage.Approved, false, null)),
        Operation.ConfirmStanding => new(
            _model.Stage == Stage.Approved && by.Is(Role.Editor) && !_model.HasInterest(by) && !WroteStanding(by),
            () => _claim.ConfirmStanding("Die neue Fassung ändert nichts", by, Now),
            () => { }),
        Operation.StartOver => StartOver(by),
        _ => Around(operation, by),
    };

    private Attempt Submit(Actor by)
    {
        var version = Seldom() ? 99 : _model.DraftVersion;
        var whole = _model.Draft is { RatingKey: not null, Summary: not null, Cited.Count: > 0 } draft && draft.Cited.All(number => _model.Links.Exists(link => link.Number == number));
        var hasAuthor = _model.Parts.Any(part => part.Key.Cycle == _model.Cycle && part.Value == PartRole.Author);
        var isPast = _model.Draft?.ExpiresOn < DateOnly.FromDateTime(Now.UtcDateTime).AddDays(-1);
        return new(
            _model.MayChange(by) && by.Member is not null && version == _model.DraftVersion && whole && !isPast && hasAuthor && !_model.DraftIsOrphaned,
            () => _claim.Submit(version, _world.Material, by, Now),
            () =>
            {
                _model.Stage = Stage.InReview;
                _model.InReview = new(_model.Cycle, Hashes.Sha256Hex(_claim.InReview!.Snapshot), [.. _model.Links.Where(link => _model.Draft!.Cited.Contains(link.Number))]);
            });
    }

    private Attempt Return(Actor by)
    {
        var role = by.Member is { } member && _model.Parts.GetValueOrDefault((_model.Cycle, member)) == PartRole.Reviewer || !by.Is(Role.Editor) ? PartRole.Reviewer : PartRole.Approver;
        return Read(
            hash => _claim.Return(hash, "Bitte noch einmal", by, Now),
            (by.Is(Role.Reviewer) || by.Is(Role.Editor)) && _model.MayTake(by, role),
            () =>
            {
                _model.Take(by, role);
                Reopen();
            });
    }

    /// <summary>A decision on what was read; now and then on something else, and now and then on bytes that changed behind everybody's back.</summary>
    private Attempt Read(Action<string> real, bool allowed, Action then)
    {
        var hash = Seldom() ? new string('0', 64) : _model.InReview?.Hash ?? "";
        var bytes = _claim.InReview?.Snapshot;
        var tampered = bytes is not null && Seldom();
        return new(
            allowed && _model.InReview is not null && hash == _model.InReview.Hash && !tampered,
            () =>
            {
                Flip(bytes, tampered);
                try
                {
                    real(hash);
                }
                finally
                {
                    Flip(bytes, tampered);
                }
            },
            then);
    }

    private static void Flip(byte[]? bytes, bool really)
    {
        if (really)
        {
            bytes![bytes.Length / 2] ^= 1;
        }
    }

    private Attempt Approve(Actor by)
    {
        var gates = _model.InReview is null || Seldom() ? "" : _claim.ToRead(GatePolicy.Standard(), Today).Gates;
        return Read(
            hash => _claim.Approve(new(hash, gates), null, GatePolicy.Standard(), Today, by, Now),
            by.Is(Role.Editor) && _model.MayTake(by, PartRole.Approver) && _model.InReview is not null && !_model.IsBlocked(by) && gates.Length > 0,
            () => Approved(by));
    }

    private void Approved(Actor by)
    {
        Assert.DoesNotContain(_model.Parts, part => part.Key.Member == by.Member && part.Key.Cycle >= _model.WorkSince && part.Value == PartRole.Author);
        _model.Take(by, PartRole.Approver);
        (_model.Standing, _model.InReview, _model.StandingSince) = (_model.InReview, null, _model.WorkSince);
        (_model.Stage, _model.Correction, _model.EverApproved) = (Stage.Approved, null, true);
        _approved = true;
    }

    private void Reopen() => (_model.Stage, _model.InReview) = (Stage.Researching, null);

    private Attempt OpenCorrection(Actor by)
    {
        var kind = random.Next(3) > 0 ? CorrectionKind.Retraction : One(Enum.GetValues<CorrectionKind>());
        var grave = kind is CorrectionKind.Substantial or CorrectionKind.Retraction;
        return new(
            _model.Stage == Stage.Approved && Records(by) && by.Member is not null && (!grave || by.Is(Role.Editor)) && !_model.HasInterest(by),
            () => _claim.OpenCorrection(new(kind, "Neue Zahl", "Tabelle vertauscht", ResponsibleRole.Research, "Wir haben eine Zahl berichtigt.", new DateOnly(2026, 11, 2)), by, Now),
            () =>
            {
                (_model.Stage, _model.Correction, _model.CorrectionBy, _model.RetractionWaits) = (Stage.Researching, kind, by.Member, kind == CorrectionKind.Retraction);
                _model.WorkSince = ++_model.Cycle;
                _model.Exceptions.Clear();
            });
    }

    private Attempt StartOver(Actor by)
    {
        var interested = _model.Parts.Where(part => part.Key.Cycle == _model.Cycle && _model.Interests.GetValueOrDefault(part.Key.Member)).Select(part => part.Key.Member).ToList();
        return new(
            by.Is(Role.Editor) && _model.Stage is not (Stage.Approved or Stage.Discarded) && !_model.HasInterest(by) && interested.Count > 0,
            () => _claim.StartOver("Befangen", by, Now),
            () =>
            {
                var authors = _model.Parts.Where(part => part.Key.Cycle == _model.Cycle && part.Value == PartRole.Author).Select(part => part.Key.Member).ToList();
                _model.DraftIsOrphaned = _model.Draft is not null && (_model.DraftIsOrphaned || authors.Exists(interested.Contains));
                (_model.Stage, _model.InReview) = (_model.Stage == Stage.InReview ? Stage.Researching : _model.Stage, null);
                _model.Cycle++;
                _model.Exceptions.Clear();
                authors.FindAll(author => !interested.Contains(author)).ForEach(author => _model.Parts[(_model.Cycle, author)] = PartRole.Author);
            });
    }

    private bool WroteStanding(Actor by) => _model.Parts.Any(part =>
        part.Key.Member == by.Member && part.Value == PartRole.Author && part.Key.Cycle >= _model.StandingSince && part.Key.Cycle <= _model.Standing?.Cycle);
}
