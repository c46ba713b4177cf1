using Claims.Data;
using Claims.Web.Import;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Sources;

/// <summary>Captures a text of a source: pasted, or out of an uploaded file that is kept with it.</summary>
[Authorize(Policies.CanRecord)]
public sealed class TextModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Words that were selected on another page; they become the quote of a claim in the end.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    public SourceHead Source { get; private set; } = null!;

    public IReadOnlyList<SourceCapture> Captures { get; private set; } = [];

    public int Waiting { get; private set; }

    /// <summary>A file that is neither UTF-8 nor UTF-16: a person looks at its beginning and says whether it is read rightly.</summary>
    public SourceUpload? Asked { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(async () =>
    {
        var upload = await Input.UploadAsync(cancel);
        if (upload is not null && !string.IsNullOrWhiteSpace(Input.Body))
        {
            throw new DomainException("upload.either");
        }

        if (upload is null && string.IsNullOrWhiteSpace(Input.Body))
        {
            throw new DomainException("upload.nothing");
        }

        if (upload is { Text: null })
        {
            Asked = upload;
            ModelState.AddModelError("Input.Accept", T["error.upload.encoding"]);
            return await ShowAsync(cancel);
        }

        var text = TextRules.Body(upload?.Text ?? Input.Body, nameof(Input.Body), Limits.SourceTextBytes);
        return await CaptureAsync(text, upload, cancel);
    }, cancel);

    /// <summary>The form of the claim with the selected words.</summary>
    public string Record(int? number) => ClippedPage.Form(Id, number, Words);

    protected override string? FieldOf(string code) => code == "upload.nothing" ? "Input.Body"
        : code.StartsWith("file.", StringComparison.Ordinal) || code.StartsWith("upload.", StringComparison.Ordinal) ? "Input.File"
        : null;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var id = new SourceId(Id);
        Captures = await db.SourceCapturesAsync(id, cancel);
        Waiting = await db.Set<Quote>().CountAsync(quote => quote.SourceId == id && quote.TextId == null, cancel);
        return (Source = (await db.SourceHeadAsync(id, cancel))!) is not null;
    }

    private async Task<IActionResult> CaptureAsync(string text, SourceUpload? upload, CancellationToken cancel)
    {
        var (id, sha, now) = (new SourceId(Id), Hashes.Sha256Hex(text), Now);
        var ahead = await db.SightAheadAsync(id, text, cancel);
        var (number, isNew, asked) = await db.WriteAsync<(int Number, bool IsNew, bool Asked)>(async token =>
        {
            var same = await db.SourceTexts.Where(known => known.SourceId == id && known.Sha256 == sha).Select(known => known.Number).FirstOrDefaultAsync(token);
            if (same > 0 || await db.LoadSourceAsync(id, token) is not { } source)
            {
                return (same, false, false);
            }

            var (captured, quotes) = await db.CaptureTextAsync(source, text, upload?.Method ?? CaptureMethod.Pasted, upload?.ToStored(Actor, now), ahead, Actor, now, token);
            return (captured.Number, true, quotes.Count + ahead.Found.Count > 0);
        }, cancel);
        return number == 0 ? NotFound()
            : ClippedPage.Selected(Words) is not null ? Done(Record(number), T[isNew ? "sources.text.done" : "sources.text.same", number])
            : !isNew ? Done($"/sources/{Id}?text={number}", T["sources.text.same", number])
            : Done(asked ? $"/sources/{Id}/texts/{number}" : $"/sources/{Id}?text={number}", T["sources.text.done", number]);
    }

    public sealed class InputModel
    {
        public string? Body { get; set; }

        public IFormFile? File { get; set; }

        /// <summary>The beginning was shown, and it is right as Windows-1252.</summary>
        public bool Accept { get; set; }

        /// <summary>The bytes of the file whose beginning was shown, in Base64: no browser keeps a chosen file.</summary>
        public string? Kept { get; set; }

        public string? KeptName { get; set; }

        /// <summary>The file chosen now, or the one that was shown before; null when there is none.</summary>
        /// <exception cref="DomainException">Those of <see cref="SourceUpload.Read"/>.</exception>
        public async Task<SourceUpload?> UploadAsync(CancellationToken cancel)
        {
            if (File is null)
            {
                return KeptName is null ? null : SourceUpload.Read(KeptName, KeptBytes(), Accept);
            }

            if (File.Length > Limits.FileBytes)
            {
                throw new DomainException("file.too-large", File.FileName, Limits.FileBytes, File.Length);
            }

            using var bytes = new MemoryStream();
            await File.CopyToAsync(bytes, cancel);
            return SourceUpload.Read(Path.GetFileName(File.FileName), bytes.ToArray(), asWindows1252: false);
        }

        private byte[] KeptBytes()
        {
            var bytes = new byte[(Kept?.Length ?? 0) * 3 / 4];
            return Convert.TryFromBase64String(Kept ?? "", bytes, out var length) ? bytes[..length] : [];
        }
    }
}
