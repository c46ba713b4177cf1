using Claims.Data;
using Claims.Web.Verifying;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages;

/// <summary>Checks the file of a dossier for anybody. Nothing of it is kept: it stays in memory until the answer is written.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.VerifyPolicy)]
[RequestTimeout(MostMilliseconds)]
[RequestSizeLimit(MostOfForm)]
[RequestFormLimits(MultipartBodyLengthLimit = MostOfForm, MemoryBufferThreshold = MostOfForm, BufferBody = false)]
public sealed class VerifyModel(ClaimsDb db, DeskKeys keys, VerificationTurns turns) : DeskPage
{
    /// <summary>Length of a file, in megabytes.</summary>
    public const int Most = 50;

    /// <summary>A file that comes in more slowly gives its place to another.</summary>
    private const int MostMilliseconds = 300_000;

    private const int MostOfForm = (Most + 2) * 1024 * 1024;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Null while nothing was checked.</summary>
    public VerificationView? Result { get; private set; }

    public DeskKeys Keys => keys;

    /// <summary>Certificates of before.</summary>
    public IReadOnlyList<string> Older { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(() => CheckAsync(cancel), cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Older = await keys.OlderAsync(cancel);
        return true;
    }

    protected override string? FieldOf(string code) => "Input.File";

    private async Task<IActionResult> CheckAsync(CancellationToken cancel)
    {
        if (Input.File is not { Length: > 0 } file)
        {
            throw new DomainException("verify.no-file");
        }

        if (file.Length > Most * 1024 * 1024)
        {
            throw new DomainException("verify.too-large", Most);
        }

        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(bytes, cancel);
        }

        var report = await turns.RunAsync(bytes, await keys.KnownAsync(cancel), cancel);
        var standings = report is { Answer: VerificationAnswer.Genuine or VerificationAnswer.Uncompared, Input: { } input }
            ? await db.PrintedStandingsAsync(
                report.Sha256, [.. input.Content.Claims.Select(claim => new PrintedVersion(claim.Number, claim.Version ?? 0))], SignedCheckpoint.Parse(input.Log.Checkpoint)!.Checkpoint, cancel)
            : null;
        // What this desk keeps to the byte is its own, whichever version of the program printed it.
        report = report is { Answer: VerificationAnswer.Uncompared } && standings?.Dossier is not null ? report with { Answer = VerificationAnswer.Genuine } : report;
        Result = VerificationView.Of(report, standings, Path.GetFileName(file.FileName), bytes, T, F, Now);
        return await ShowAsync(cancel);
    }

    public sealed class InputModel
    {
        public IFormFile? File { get; set; }
    }
}
