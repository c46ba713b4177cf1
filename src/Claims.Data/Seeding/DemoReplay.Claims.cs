
namespace Claims.Data;

internal sealed partial class DemoReplay
{
    private readonly Dictionary<string, Claim> _claims = [];

    private async Task DoAsync(SeedClaim seed, SeedStep step, Actor by, DateTimeOffset now, CancellationToken cancel)
    {
        if (step is RecordStep)
        {
            await RecordAsync(seed, by, now, cancel);
            return;
        }

        var claim = _claims[seed.Key];
        switch (step)
        {
            case ResearchStep:
                claim.BeginResearch(by, now);
                break;
            case LinkStep link:
                Link(claim, link, by, now);
                break;
            case UpdateLinkStep update:
                Update(claim, update.Link, by, now);
                break;
            case RelateStep relate:
                Relate(claim, relate, by, now);
                break;
            case DraftStep draft:
                Draft(claim, draft.Verdict, by, now);
                break;
            case SubmitStep submit:
                Draft(claim, submit.Verdict, by, now);
                claim.Submit(claim.Draft!.Version, await db.MaterialForAsync(claim, cancel), by, now);
                break;
            case ApproveStep approve:
                var (policy, today) = (await db.CurrentPolicyAsync(cancel), clock.DayOf(now));
                claim.Approve(claim.ToRead(policy, today), approve.Note, policy, today, by, now);
                break;
            case ExceptStep except:
                claim.Except(except.Gate, except.Reason, by, now);
                break;
            case AssignStep or PlanStep or CommentStep or ResolveStep or WatchStep:
                WorkTogether(seed.Key, claim, step, by, now);
                break;
            default:
                Decide(claim, step, by, now);
                break;
        }
    }

    private static void Decide(Claim claim, SeedStep step, Actor by, DateTimeOffset now)
    {
        var hash = claim.InReview?.ContentHash ?? "";
        switch (step)
        {
            case WithdrawStep withdraw:
                claim.Withdraw(withdraw.Reason, by, now);
                break;
            case ReturnStep back:
                claim.Return(hash, back.Reason, by, now);
                break;
            case EndorseStep endorse:
                claim.Endorse(hash, endorse.Note, by, now);
                break;
            case CorrectStep correct:
                claim.OpenCorrection(new(correct.Kind, correct.Reason, correct.Cause, correct.Responsible, correct.PublicWording, DateOnly.FromDateTime(now.UtcDateTime)), by, now);
                break;
            case DiscardStep discard:
                claim.Discard(discard.Reason, by, now);
                break;
        }
    }

    private async Task RecordAsync(SeedClaim seed, Actor by, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var topic in seed.Topics)
        {
            _ = await db.Topics.FindAsync([topic], cancel) ?? throw new KeyNotFoundException($"there is no topic \"{topic}\"");
        }

        var claimant = await db.ClaimantAsync(seed.Claimant.Name, seed.Claimant.Kind, by, now, cancel);
        var claim = Claim.Record(await db.NextClaimNumberAsync(clock.Today.Year, cancel), seed.ToDetails(claimant.Id), by, now);
        foreach (var quote in seed.Quotes)
        {
            Quote(claim, quote, by, now);
        }

        _claims.Add(seed.Key, claim);
        db.Add(claim);
    }

    private void Quote(Claim claim, SeedQuote seed, Actor by, DateTimeOffset now)
    {
        if (_texts.TryGetValue(seed.Source, out var text))
        {
            var place = QuoteContext.OnlyPlace(text.Body, seed.Exact, seed.Prefix, seed.Suffix) ?? throw new DomainException("quote.not-there", seed.Exact);
            claim.AddQuote(text, place, seed.Exact, by, now);
        }
        else
        {
            claim.AddWaitingQuote(_sources[seed.Source].Id, seed.Exact, seed.Prefix, seed.Suffix, by, now);
        }
    }

    private void Link(Claim claim, LinkStep step, Actor by, DateTimeOffset now)
    {
        foreach (var link in step.Links)
        {
            claim.AddEvidence(_evidence[link.Evidence], link.Stance, link.Role, link.Note, by, now);
        }
    }

    private void Update(Claim claim, SeedLink seed, Actor by, DateTimeOffset now)
    {
        var evidence = _evidence[seed.Evidence];
        var link = LinkOf(claim, evidence);
        claim.UpdateEvidence(link.Id, evidence, by, now);
        claim.ChangeEvidence(link.Id, seed.Stance, seed.Role, seed.Note, by, now);
    }

    private void Relate(Claim claim, RelateStep step, Actor by, DateTimeOffset now)
    {
        foreach (var key in step.Claims)
        {
            claim.Relate(_claims[key].Id, step.Kind, by, now);
        }
    }

    private void Draft(Claim claim, SeedVerdict seed, Actor by, DateTimeOffset now)
    {
        var cited = seed.Cites.Select(key => LinkOf(claim, _evidence[key]).Number).ToList();
        claim.SaveDraft(new(seed.Rating, seed.Summary, string.Join("\n\n", seed.Reasoning), cited), claim.Draft?.Version ?? 0, by, now);
    }

    private static EvidenceLink LinkOf(Claim claim, Evidence evidence) =>
        claim.Evidence.SingleOrDefault(link => link.EvidenceId == evidence.Id) ?? throw new DomainException("evidence.unknown");
}
