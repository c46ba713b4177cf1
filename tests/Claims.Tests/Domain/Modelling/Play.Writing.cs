using Claims.Domain;

namespace Claims.Tests.Domain.Modelling;

internal sealed partial class Play
{
    private Attempt Make(Operation operation, Actor by) => operation switch
    {
        Operation.Edit => Author(by, () => _claim.Edit(_world.Desk.Details($"Behauptung {random.Next(5)}"), by, Now)),
        Operation.BeginResearch => new(_model.MayChange(by) && _model.Stage == Stage.Open, () => _claim.BeginResearch(by, Now), _model.Research),
        Operation.Discard => new(
            Records(by) && IsAlive && !_model.EverApproved && !_model.HasInterest(by),
            () => _claim.Discard("Nicht prüfbar", by, Now),
            () => (_model.Stage, _model.InReview) = (Stage.Discarded, null)),
        Operation.AddQuote => AddQuote(by),
        Operation.AddWaitingQuote => Author(by, () => _claim.AddWaitingQuote(_world.Desk.Source.Id, "So viel war es nie.", null, null, by, Now), () => NoteQuote(false)),
        Operation.AnchorQuote => AnchorQuote(by),
        Operation.RemoveQuote => RemoveQuote(by),
        Operation.AddEvidence => AddEvidence(by),
        Operation.ChangeEvidence => ChangeEvidence(by),
        Operation.UpdateEvidence => UpdateEvidence(by),
        Operation.RemoveEvidence => RemoveEvidence(by),
        Operation.SaveDraft => SaveDraft(by),
        Operation.DeleteDraft => DeleteDraft(by),
        _ => Decide(operation, by),
    };

    /// <summary>A change that makes an author.</summary>
    private Attempt Author(Actor by, Action real, Action? then = null, bool also = true) => new(
        _model.MayChange(by) && _model.MayTake(by, PartRole.Author) && also,
        real,
        () =>
        {
            _model.Take(by, PartRole.Author);
            then?.Invoke();
        });

    private Attempt AddQuote(Actor by)
    {
        const string Words = "48 Milliarden Euro";
        var at = Seldom() ? 0 : _world.Desk.Text.Body.IndexOf(Words, StringComparison.Ordinal);
        var there = _claim.Quotes.Any(quote => quote.Exact == Words && quote.IsAnchored);
        return Author(by, () => _claim.AddQuote(_world.Desk.Text, at, Words, by, Now), () => NoteQuote(true), at > 0 && !there);
    }

    private void NoteQuote(bool stands) => _model.Quotes[_claim.Quotes.Single(quote => !_model.Quotes.ContainsKey(quote.Id)).Id] = stands;

    private Attempt AnchorQuote(Actor by)
    {
        var quote = _claim.Quotes.FirstOrDefault(quote => !_model.Quotes[quote.Id]) ?? (_claim.Quotes.Count > 0 ? _claim.Quotes[0] : null);
        var allowed = Records(by) && quote is not null && !_model.Quotes[quote.Id];
        var (text, id) = (_world.Desk.Text, quote?.Id ?? default);
        if (random.Next(3) == 0)
        {
            // Other words than the quote had: a change like any other.
            return Author(by, () => _claim.AnchorQuote(id, text, [new(0, "Im Jahr 2024".Length)], by, Now), () => _model.Quotes[id] = true, allowed);
        }

        var at = text.Body.IndexOf("So viel war es nie.", StringComparison.Ordinal);
        return new(allowed, () => _claim.AnchorQuote(id, text, at, by, Now), () => _model.Quotes[id] = true);
    }

    private Attempt RemoveQuote(Actor by)
    {
        var quote = _claim.Quotes.Count > 0 && !Seldom() ? One(_claim.Quotes).Id : default;
        return Author(by, () => _claim.RemoveQuote(quote, by, Now), () => _model.Quotes.Remove(quote), _model.Quotes.ContainsKey(quote));
    }

    private Attempt AddEvidence(Actor by)
    {
        var piece = random.Next(4) > 0 ? _world.Library[random.Next(2)] : One(_world.Library);
        var stance = One([Stance.Supports, Stance.Contradicts, Stance.Context]);
        return Author(
            by,
            () => _claim.AddEvidence(piece.Record, stance, piece.HasFigure ? CalculationRole.Found : CalculationRole.None, null, by, Now),
            () =>
            {
                _model.Research();
                _model.Links.Add(new(piece, ++_model.LinksEver, stance, piece.HasFigure));
            },
            !_model.Links.Exists(link => link.Piece == piece));
    }

    private Attempt ChangeEvidence(Actor by)
    {
        var (link, id) = AnyLink();
        var stance = One([Stance.Supports, Stance.Contradicts, Stance.Context]);
        var found = link is { Piece.HasFigure: true } && !Seldom();
        return Author(
            by,
            () => _claim.ChangeEvidence(id, stance, found ? CalculationRole.Found : CalculationRole.None, null, by, Now),
            () => _model.Links[_model.Links.IndexOf(link!)] = link! with { Stance = stance, Found = found },
            link is not null);
    }

    private Attempt UpdateEvidence(Actor by)
    {
        var (link, id) = AnyLink();
        var behind = link is not null && _claim.Evidence.Single(known => known.Id == id).RevisionId != link.Piece.Record.Current.Id;
        if (link is not null && random.Next(2) == 0)
        {
            link.Piece.Record.Revise(link.Piece.Record.Current.ToDetails(), [], [], _world.Desk.Author, Now);
            behind = true;
        }

        return Author(by, () => _claim.UpdateEvidence(id, (link?.Piece ?? _world.Library[0]).Record, by, Now), also: behind);
    }

    private Attempt RemoveEvidence(Actor by)
    {
        var (link, id) = AnyLink();
        return Author(by, () => _claim.RemoveEvidence(id, by, Now), () => _model.Links.Remove(link!), link is not null);
    }

    private (ModelLink? Link, EvidenceLinkId Id) AnyLink()
    {
        var link = _model.Links.Count > 0 && !Seldom() ? One(_model.Links) : null;
        return (link, link is null ? default : _claim.Evidence.Single(known => known.Number == link.Number).Id);
    }

    private Attempt SaveDraft(Actor by)
    {
        var version = Seldom() ? 99 : _model.DraftVersion;
        var cited = _model.Links.Where(_ => random.Next(6) > 0).Select(link => link.Number).Concat(Seldom() ? [77] : Array.Empty<int>()).ToList();
        var content = new VerdictContent(
            Seldom() ? null : "true", Seldom() ? null : "Die Zahl stimmt.", $"Fassung {_model.DraftVersion + 1}: {string.Join(' ', cited.Select(number => $"[{number}]"))}", cited,
            ExpiresOn: Seldom() ? DateOnly.FromDateTime(Now.UtcDateTime).AddDays(random.Next(-3, 3)) : null);
        return Author(
            by,
            () => _claim.SaveDraft(content, version, by, Now),
            () =>
            {
                _model.Research();
                (_model.Draft, _model.DraftBy, _model.DraftIsOrphaned) = (content, by.Member, false);
                _model.DraftVersion++;
            },
            version == _model.DraftVersion);
    }

    private Attempt DeleteDraft(Actor by)
    {
        var version = Seldom() ? 99 : _model.DraftVersion;
        return Author(
            by,
            () => _claim.DeleteDraft(version, by, Now),
            () => (_model.Draft, _model.DraftVersion, _model.DraftIsOrphaned) = (null, 0, false),
            version == _model.DraftVersion && _model.Draft is not null && (by.Is(Role.Editor) || (by.Member is not null && by.Member == _model.DraftBy)));
    }
}
