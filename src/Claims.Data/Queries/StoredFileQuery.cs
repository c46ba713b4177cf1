using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A stored file with its bytes, and whether they are still those that were stored.</summary>
/// <param name="Expected">The SHA-256 that the evidence names, or that was noted when the file was stored.</param>
public sealed record StoredFileContent(StoredFileId Id, string Name, string MediaType, string Expected, byte[] Content)
{
    /// <summary>The SHA-256 of the bytes as they are now.</summary>
    public string Found { get; } = Hashes.Sha256Hex(Content);

    public bool IsIntact => Found == Expected;

    /// <summary>Its content was erased; null for a file that is intact, or was altered by nobody knows whom.</summary>
    public StoredFault? Erased { get; init; }

    /// <summary>What the history says when the bytes are not those that were stored.</summary>
    public DomainEvent Mismatch(Actor by, DateTimeOffset now) => new(
        "file.hash-mismatch", "file", Id.Value, by, now, new Dictionary<string, string?> { ["expected"] = Expected, ["found"] = Found }, new Dictionary<string, string>());
}

/// <summary>Reads stored files.</summary>
public static class StoredFileQuery
{
    /// <summary>A file, or null when there is none or it may not be seen.</summary>
    /// <param name="standingOnly">Only files that a standing verdict cites: what readers see.</param>
    public static async Task<StoredFileContent?> StoredFileAsync(this ClaimsDb db, StoredFileId id, bool standingOnly, CancellationToken cancellationToken)
    {
        var revisions = db.Set<RevisionFile>().Where(file => file.FileId == id);
        var stored = await db.StoredFiles.AsNoTracking()
            .Where(file => file.Id == id && (!standingOnly || db.StandingCitations().Any(citation => revisions.Any(cited => cited.RevisionId == citation.RevisionId))))
            .Select(file => new StoredFileContent(
                file.Id, file.Name, file.MediaType, revisions.Select(cited => cited.Sha256).FirstOrDefault() ?? file.Sha256, file.Content))
            .SingleOrDefaultAsync(cancellationToken);
        return stored is null || stored.IsIntact || await db.FaultAsync(StoredFaults.Files, new(id.Value, stored.Expected, stored.Found), cancellationToken) is not { IsErased: true } erased
            ? stored
            : stored with { Erased = erased };
    }

    /// <summary>The files that only these revisions have: they go when the revisions go.</summary>
    public static Task<List<StoredFile>> LoadOwnFilesAsync(this ClaimsDb db, Evidence evidence, CancellationToken cancellationToken)
    {
        var files = evidence.Revisions.SelectMany(revision => revision.Files).Select(file => file.FileId).Distinct().ToList();
        return db.StoredFiles.Where(file => files.Contains(file.Id)
            && !db.SourceTexts.Any(text => text.FileId == file.Id)
            && !db.EvidenceRevisions.Any(other => other.EvidenceId != evidence.Id && other.Files.Any(shared => shared.FileId == file.Id))).ToListAsync(cancellationToken);
    }
}
