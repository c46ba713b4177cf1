using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What is to be erased.</summary>
/// <param name="Files">Uploaded files that go as a whole; only those that <see cref="PassageFinder"/> names do.</param>
/// <param name="Seen"><see cref="PassageFindings.Seen"/> of what was shown to the one who decides; null to erase whatever is there.</param>
public sealed record ErasureRequest(ErasurePassage Passage, string? Reason, IReadOnlyCollection<StoredFileId> Files, string? Seen = null);

/// <summary>Takes a passage out of the whole database, in one unit: rows, snapshots, history, search; files and editions lose their bytes.</summary>
public static class ErasureWriting
{
    /// <summary>SHA-256 of nothing: what is left of a file or an edition.</summary>
    private static readonly string Nothing = Hashes.Sha256Hex([]);

    /// <param name="request">What is erased, and what for.</param>
    /// <returns>The erasure that was noted.</returns>
    /// <exception cref="DomainException"><c>erasure.nothing-chosen</c>, <c>erasure.changed</c>, <c>erasure.reason-holds-passage</c>, <c>actor.role</c>, <c>desk.read-only</c></exception>
    public static Task<ErasureId> EraseAsync(
        this ClaimsDb db, ErasureRequest request, Actor by, DateTimeOffset now, CancellationToken cancellationToken) => db.WriteAsync(async token =>
    {
        var passage = request.Passage;
        var erasure = Erasure.Begin(passage, request.Reason, by, now);
        var found = await db.FindPassageAsync(passage, token);
        if (request.Seen is { } seen && seen != found.Seen)
        {
            throw new DomainException("erasure.changed");
        }

        var emptied = found.Files.Where(file => request.Files.Contains(file.Id)).ToList();
        await db.NoteAsync(erasure, found, emptied, token);
        erasure.Finish(found.Editions.Count, by);
        await db.UnfreezeAsync([.. ErasableTables.All.Select(table => table.Name), "AuditTexts", "Editions", "PrintOrders"], token);
        await db.RewriteAsync(passage, found, emptied, token);
        await db.FreezeAsync(token);
        db.Add(erasure);
        await db.TellAsync(erasure, found, emptied, by, now, token);
        await db.WithdrawAsync(erasure, found, by, now, token);
        await db.ReindexAsync(found, token);
        return erasure.Id;
    }, cancellationToken);

    // Content that did not match its hash before is not vouched for afterwards either.
    private static async Task NoteAsync(this ClaimsDb db, Erasure erasure, PassageFindings found, IReadOnlyList<FoundFile> emptied, CancellationToken cancellationToken)
    {
        var texts = found.Texts.ToDictionary(text => text.Id.Value);
        var history = found.AuditTexts.ToDictionary(text => $"{text.Seq}/{text.Field}");
        var versions = found.Snapshots.ToDictionary(version => version.Id.Value);
        var reports = found.Reports.ToDictionary(report => report.Id.Value);
        var alteredReports = (await db.FaultsAsync(StoredFaults.Reports, reports.Values.Select(report => StoredHash.Of(report.Id, report.Hash, report.Before)), cancellationToken))
            .Where(fault => !fault.Value.IsErased).Select(fault => fault.Key).ToHashSet();
        var altered = (await db.FaultsAsync(StoredFaults.Texts, texts.Values.Select(text => StoredHash.Of(text.Id, text.Sha256, text.Text.Before)), cancellationToken))
            .Concat(await db.FaultsAsync(StoredFaults.Verdicts, versions.Values.Select(version => StoredHash.Of(version.Id, version.ContentHash, version.Before)), cancellationToken))
            .Where(fault => !fault.Value.IsErased).Select(fault => fault.Key).ToHashSet();
        foreach (var row in found.Rows.Where(row => row.Table != StoredFaults.Files || emptied.All(file => ErasedRow.KeyOf(file.Id.Value) != row.Key)))
        {
            erasure.Took(row.Table, row.Key, Left(row));
        }

        emptied.ToList().ForEach(file => erasure.Took(StoredFaults.Files, ErasedRow.KeyOf(file.Id.Value), Nothing));
        found.Editions.ToList().ForEach(edition => erasure.Took(StoredFaults.Editions, ErasedRow.KeyOf(edition.Id.Value), Nothing));
        found.Orders.ToList().ForEach(order => erasure.Took(StoredFaults.Orders, ErasedRow.KeyOf(order.Id.Value), Nothing));

        string? Left(FoundRow row) => history.TryGetValue(row.Key, out var text) && row.Table == "AuditTexts" ? text.WasSound ? Hashes.Sha256Hex(text.Text) : null
            : !Guid.TryParse(row.Key, out var id) ? null
            : row.Table == StoredFaults.Reports ? alteredReports.Contains(id) ? null : Hashes.Sha256Hex(reports[id].After)
            : altered.Contains(id) ? null
            : row.Table == StoredFaults.Texts ? Hashes.Sha256Hex(texts[id].Text.After)
            : row.Table == StoredFaults.Verdicts && versions.TryGetValue(id, out var version) ? Hashes.Sha256Hex(version.After)
            : null;
    }

    private static async Task RewriteAsync(this ClaimsDb db, ErasurePassage passage, PassageFindings found, IReadOnlyList<FoundFile> emptied, CancellationToken cancellationToken)
    {
        foreach (var table in ErasableTables.All.Where(table => !table.IsNamedOnce && found.Rows.Any(row => row.Table == table.Name)))
        {
            await db.Database.ExecuteSqlRawAsync(db.Passages.BlackOut(table), [passage.Words, passage.Blocks], cancellationToken);
        }

        await db.RenameAsync(passage, found, cancellationToken);
        foreach (var quote in found.Quotes)
        {
            await db.Set<Quote>().Where(row => row.Id == quote.Id).ExecuteUpdateAsync(
                row => row.SetProperty(q => q.Exact, quote.After.Exact).SetProperty(q => q.Prefix, quote.After.Prefix).SetProperty(q => q.Suffix, quote.After.Suffix), cancellationToken);
        }

        foreach (var version in found.Snapshots)
        {
            await db.Verdicts.Where(row => row.Id == version.Id).ExecuteUpdateAsync(row => row.SetProperty(v => v.Snapshot, version.After), cancellationToken);
        }

        foreach (var report in found.Reports)
        {
            await db.Verdicts.Where(row => row.Id == report.Id).ExecuteUpdateAsync(row => row.SetProperty(v => v.Gates, report.After), cancellationToken);
        }

        await db.FormKeys.Where(form => form.Told!.Contains(passage.Words) || form.Location!.Contains(passage.Words)).ExecuteDeleteAsync(cancellationToken);
        foreach (var text in found.AuditTexts)
        {
            await db.AuditTexts.Where(row => row.Seq == text.Seq && row.Field == text.Field)
                .ExecuteUpdateAsync(row => row.SetProperty(t => t.Text, text.Text).SetProperty(t => t.Salt, (byte[]?)null), cancellationToken);
        }

        foreach (var view in found.Views)
        {
            await db.SavedViews.Where(row => row.Id == view.Id).ExecuteUpdateAsync(row => row.SetProperty(v => v.Query, view.Query), cancellationToken);
        }

        var files = emptied.Select(file => file.Id).ToList();
        await db.StoredFiles.Where(file => files.Contains(file.Id)).ExecuteUpdateAsync(row => row.SetProperty(f => f.Content, Array.Empty<byte>()), cancellationToken);
        var editions = found.Editions.Select(edition => edition.Id).ToList();
        await db.Editions.Where(edition => editions.Contains(edition.Id)).ExecuteUpdateAsync(row => row.SetProperty(e => e.Pdf, Array.Empty<byte>()), cancellationToken);
        var orders = found.Orders.Select(order => order.Id).ToList();
        await db.PrintOrders.Where(order => orders.Contains(order.Id)).ExecuteUpdateAsync(row => row.SetProperty(o => o.Content, Array.Empty<byte>()), cancellationToken);
    }

    // Two names that differ in the passage alone become one where another passage of that length was erased before: the later one gets a number.
    private static async Task RenameAsync(this ClaimsDb db, ErasurePassage passage, PassageFindings found, CancellationToken cancellationToken)
    {
        var ids = found.Rows.Where(row => row.Table == "Claimants").Select(row => new ClaimantId(row.SubjectId)).ToList();
        foreach (var claimant in await db.Claimants.AsNoTracking().Where(claimant => ids.Contains(claimant.Id)).Select(claimant => new { claimant.Id, claimant.Name }).ToListAsync(cancellationToken))
        {
            var name = passage.BlackOut(claimant.Name);
            var free = name;
            for (var number = 2; await db.Claimants.AnyAsync(other => other.Name == free, cancellationToken); number++)
            {
                var ending = FormattableString.Invariant($" ({number})");
                free = name[..Math.Min(name.Length, Limits.Name - ending.Length)] + ending;
            }

            await db.Claimants.Where(row => row.Id == claimant.Id).ExecuteUpdateAsync(row => row.SetProperty(c => c.Name, free), cancellationToken);
        }
    }

    // One entry for each thing that changed, so that its history says so, and its new state is in the log.
    private static async Task TellAsync(
        this ClaimsDb db, Erasure erasure, PassageFindings found, IReadOnlyList<FoundFile> emptied, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = found.Rows.Where(row => row.Subject is not null)
            .Concat(emptied.Select(file => new FoundRow(StoredFaults.Files, ErasedRow.KeyOf(file.Id.Value), "file", file.Id.Value)))
            .Concat(found.Editions.Select(edition => new FoundRow(StoredFaults.Editions, ErasedRow.KeyOf(edition.Id.Value), "dossier", edition.Dossier.Value)))
            .Concat(found.Orders.Select(order => new FoundRow(StoredFaults.Orders, ErasedRow.KeyOf(order.Id.Value), "dossier", order.Dossier.Value)));
        var touched = rows.Concat(await db.OwnersOfFilesAsync([.. rows.Where(row => row.Table == StoredFaults.Files).Select(row => new StoredFileId(Guid.Parse(row.Key))).Distinct()], cancellationToken)).ToList();
        var left = erasure.Rows.Where(row => row.Left is not null).ToDictionary(row => $"{row.Table}/{row.Key}", row => row.Left);
        foreach (var subject in touched.GroupBy(row => (Name: row.Subject!, row.SubjectId)))
        {
            var names = subject.Select(row => $"{row.Table}/{row.Key}").Distinct().Order(StringComparer.Ordinal).ToList();
            db.Record(new("text.erased", subject.Key.Name, subject.Key.SubjectId, by, now, new Dictionary<string, string?>
            {
                ["erasure"] = erasure.Id.ToString(),
                ["rows"] = string.Join(' ', names),
                ["left"] = string.Join(' ', names.Where(left.ContainsKey).Select(name => $"{name}/{left[name]}")),
            }, new Dictionary<string, string>()));
        }

        foreach (var subjects in touched.GroupBy(row => ErasableTables.RootOf(row.Subject!)).Where(subjects => subjects.Key is not null))
        {
            var ids = JsonSerializer.Serialize(subjects.Select(row => ErasedRow.KeyOf(row.SubjectId)).Distinct());
            await db.Database.ExecuteSqlRawAsync(db.Passages.CountUp(subjects.Key!), [ids], cancellationToken);
        }
    }

    // Its bytes are gone: whoever asks for it reads why.
    private static async Task WithdrawAsync(this ClaimsDb db, Erasure erasure, PassageFindings found, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ids = found.Editions.Select(edition => edition.Id).ToList();
        var withdrawn = await db.EditionWithdrawals.Where(row => ids.Contains(row.EditionId)).Select(row => row.EditionId).ToListAsync(cancellationToken);
        foreach (var edition in found.Editions.Where(edition => !withdrawn.Contains(edition.Id)))
        {
            await db.WithdrawEditionAsync(edition.Dossier, edition.Number, erasure.Reason, by, now, cancellationToken);
        }
    }

    // The state of a source and of a piece of evidence holds that of its files.
    private static async Task<IEnumerable<FoundRow>> OwnersOfFilesAsync(this ClaimsDb db, List<StoredFileId> files, CancellationToken cancellationToken)
    {
        var sources = await db.SourceTexts.Where(text => text.FileId != null && files.Contains(text.FileId.Value)).Select(text => new { File = text.FileId!.Value, text.SourceId }).ToListAsync(cancellationToken);
        var evidence = await (
            from cited in db.Set<RevisionFile>()
            where files.Contains(cited.FileId)
            join revision in db.EvidenceRevisions on cited.RevisionId equals revision.Id
            select new { cited.FileId, revision.EvidenceId }).ToListAsync(cancellationToken);
        return sources.Select(row => new FoundRow(StoredFaults.Files, ErasedRow.KeyOf(row.File.Value), "source", row.SourceId.Value))
            .Concat(evidence.Select(row => new FoundRow(StoredFaults.Files, ErasedRow.KeyOf(row.FileId.Value), "evidence", row.EvidenceId.Value))).Distinct();
    }

    private static async Task ReindexAsync(this ClaimsDb db, PassageFindings found, CancellationToken cancellationToken)
    {
        List<T> Of<T>(string table, Func<Guid, T> id) => [.. found.Rows.Where(row => row.Table == table).Select(row => id(Guid.Parse(row.Key)))];

        var touched = found.Rows.Where(row => row.Subject == "claim").Select(row => new ClaimId(row.SubjectId)).ToHashSet();
        touched.UnionWith(await db.ClaimsAboutAsync(
            Of("Sources", id => new SourceId(id)), Of("Claimants", id => new ClaimantId(id)), Of("EvidenceRevisions", id => new EvidenceRevisionId(id)),
            [.. found.Rows.Where(row => row.Table == "Topics").Select(row => row.Key)], cancellationToken));
        await db.IndexAsync(touched, cancellationToken);
        await SearchIndex.PackAsync(db, cancellationToken);
    }
}
