
namespace Claims.Data;

/// <summary>Replays the work of a seeded desk through the verbs of the domain, in the order of time: audit entries, parts and snapshots come about as on any desk.</summary>
internal sealed partial class DemoReplay(ClaimsDb db, DemoDesk desk, IReadOnlyDictionary<string, Actor> members, SeedClock clock)
{
    private readonly Dictionary<string, Source> _sources = [];

    private readonly Dictionary<string, SourceText> _texts = [];

    private readonly Dictionary<string, Evidence> _evidence = [];

    /// <exception cref="SeedException">A step that the desk does not allow.</exception>
    public async Task RunAsync(CancellationToken cancel)
    {
        // Everything stays tracked, so looking for changes is what costs time: once a step is enough.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var step in Timeline().OrderBy(step => step.At))
            {
                await RunAsync(step, cancel);
            }
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task RunAsync(Step step, CancellationToken cancel)
    {
        try
        {
            await step.DoAsync(step.By, step.At, cancel);
            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(cancel);
        }
        catch (DomainException e)
        {
            throw new SeedException(step.File, step.Key, $"{e.Code} ({string.Join(", ", e.Args)})", e);
        }
        catch (Exception e) when (e is KeyNotFoundException or ArgumentException)
        {
            throw new SeedException(step.File, step.Key, e.Message, e);
        }
    }

    private IEnumerable<Step> Timeline() =>
    [
        .. desk.Sources.SelectMany(StepsOf),
        .. desk.Evidence.SelectMany(StepsOf),
        .. desk.Claims.SelectMany(claim => claim.Claim.Work.Select(step => New(claim.File, claim.Claim.Key, step.By, step.DaysAgo, step.At,
            (by, now, cancel) => DoAsync(claim.Claim, step, by, now, cancel)))),
        .. desk.Dossiers.Select(dossier => New("dossiers.json", dossier.Key, dossier.By, dossier.DaysAgo, dossier.At, Sync((by, now) => Create(dossier, by, now)))),
    ];

    private IEnumerable<Step> StepsOf(SeedSource source)
    {
        yield return New("sources.json", source.Key, source.By, source.DaysAgo, source.At, Sync((by, now) => Record(source, by, now)));
        foreach (var text in source.Text is { } first ? source.LaterTexts?.Prepend(first) ?? [first] : [])
        {
            yield return New("sources.json", source.Key, text.By, text.DaysAgo, text.At, (by, now, cancel) => CaptureAsync(source.Key, text.File, by, now, cancel));
        }
    }

    private IEnumerable<Step> StepsOf(SeedEvidence evidence) => evidence.Revisions.Select(revision =>
        New("evidence.json", evidence.Key, revision.By, revision.DaysAgo, revision.At, (by, now, cancel) => ReviseAsync(evidence.Key, revision, by, now, cancel)));

    private Step New(string file, string key, string by, int daysAgo, TimeOnly at, Func<Actor, DateTimeOffset, CancellationToken, Task> doAsync) =>
        new(file, key, members.TryGetValue(by, out var member) ? member : throw new SeedException(file, key, $"there is no member \"{by}\""), clock.At(daysAgo, at), doAsync);

    private static Func<Actor, DateTimeOffset, CancellationToken, Task> Sync(Action<Actor, DateTimeOffset> act) => (by, now, _) =>
    {
        act(by, now);
        return Task.CompletedTask;
    };

    private void Record(SeedSource seed, Actor by, DateTimeOffset now)
    {
        var source = Source.Record(seed.ToDetails(), by, now);
        _sources.Add(seed.Key, source);
        db.Add(source);
    }

    private async Task CaptureAsync(string key, string file, Actor by, DateTimeOffset now, CancellationToken cancel)
    {
        var (text, _) = await db.CaptureTextAsync(_sources[key], await desk.TextAsync(file, cancel), CaptureMethod.Pasted, null, by, now, cancel);
        _texts[key] = text;
    }

    private async Task ReviseAsync(string key, SeedRevision seed, Actor by, DateTimeOffset now, CancellationToken cancel)
    {
        var files = new List<StoredFile>();
        foreach (var name in seed.Files ?? [])
        {
            files.Add(StoredFile.Store(name, await desk.AttachmentAsync(name, cancel), by, now));
        }

        db.AddRange(files);
        var details = seed.ToDetails(seed.AccessedDaysAgo is { } days ? PartialDate.Of(clock.Today.AddDays(-days)) : null);
        var id = _evidence.TryGetValue(key, out var evidence) ? evidence.Id : EvidenceId.New(now);
        details = seed.Series is { } series ? details with { Series = series.ToSeries(id, files.Single(file => file.Name == series.File), now) } : details;
        if (evidence is not null)
        {
            evidence.Revise(details, [], files, by, now);
            return;
        }

        evidence = Evidence.Record(details, files, by, now, id);
        _evidence.Add(key, evidence);
        db.Add(evidence);
    }

    private void Create(SeedDossier seed, Actor by, DateTimeOffset now)
    {
        var dossier = Dossier.Create(seed.ToDetails(), by, now);
        dossier.Arrange([.. seed.Claims.Select(key => _claims[key].Id)], by, now);
        db.Add(dossier);
    }

    private sealed record Step(string File, string Key, Actor By, DateTimeOffset At, Func<Actor, DateTimeOffset, CancellationToken, Task> DoAsync);
}
