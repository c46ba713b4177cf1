using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What every page about one source needs.</summary>
/// <param name="Version">Counts changes; a form carries it so that nobody overwrites what they have not seen.</param>
/// <param name="Recorder">Name of who recorded it; null for the command line.</param>
/// <param name="Claims">How many claims are quoted from it.</param>
public sealed record SourceHead(
    SourceId Id,
    string Title,
    SourceKind Kind,
    string Language,
    string? Outlet,
    string? Authors,
    string? Url,
    PartialDate? Published,
    string? Note,
    int Version,
    DateTimeOffset RecordedAt,
    MemberId? RecordedBy,
    string? Recorder,
    int Claims);

/// <summary>One captured text of a source, without its words.</summary>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="FileName">Of the uploaded file; null when the text was pasted.</param>
/// <param name="By">Name of who captured it; null for the command line.</param>
public sealed record SourceCapture(
    SourceTextId Id, int Number, string Sha256, int Length, CaptureMethod Method, StoredFileId? FileId, string? FileName, string? FileSha256, DateTimeOffset At, string? By);

/// <summary>Reads the facts about one source.</summary>
public static class SourceHeadQuery
{
    public static Task<SourceHead?> SourceHeadAsync(this ClaimsDb db, SourceId id, CancellationToken cancellationToken) =>
        db.Sources.AsNoTracking().Where(source => source.Id == id).Select(source => new SourceHead(
            source.Id,
            source.Title,
            source.Kind,
            source.Language,
            source.Outlet,
            source.Authors,
            source.Url,
            source.Published,
            source.Note,
            source.Version,
            source.RecordedAt,
            source.RecordedBy,
            db.Members.Where(member => member.Id == source.RecordedBy).Select(member => member.Name).FirstOrDefault(),
            db.Set<Quote>().Where(quote => quote.SourceId == source.Id).Select(quote => quote.ClaimId).Distinct().Count()))
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The captures of a source in their order.</summary>
    public static async Task<IReadOnlyList<SourceCapture>> SourceCapturesAsync(this ClaimsDb db, SourceId id, CancellationToken cancellationToken) =>
        await db.SourceTexts.AsNoTracking().Where(text => text.SourceId == id).OrderBy(text => text.Number).Select(text => new SourceCapture(
            text.Id,
            text.Number,
            text.Sha256,
            text.Length,
            text.Method,
            text.FileId,
            db.StoredFiles.Where(file => file.Id == text.FileId).Select(file => file.Name).FirstOrDefault(),
            db.StoredFiles.Where(file => file.Id == text.FileId).Select(file => file.Sha256).FirstOrDefault(),
            text.CapturedAt,
            db.Members.Where(member => member.Id == text.CapturedBy).Select(member => member.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);

    /// <summary>The words of one capture, or null.</summary>
    public static Task<string?> SourceBodyAsync(this ClaimsDb db, SourceTextId id, CancellationToken cancellationToken) =>
        db.SourceTexts.AsNoTracking().Where(text => text.Id == id).Select(text => text.Body).SingleOrDefaultAsync(cancellationToken);
}
