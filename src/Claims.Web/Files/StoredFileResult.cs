using Claims.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Claims.Web.Files;

/// <summary>Sends a stored file: never kept by anyone on the way, never run, a picture shown only where it was asked for as one.</summary>
public sealed class StoredFileResult : FileContentResult
{
    /// <summary>Neither script nor style, form or frame: all that a file could bring along is shut out.</summary>
    public const string Sandbox = "sandbox; default-src 'none'";

    private readonly ContentDispositionHeaderValue _disposition;

    private StoredFileResult(StoredFileContent file, string disposition)
        : base(file.IsIntact ? file.Content : throw new InvalidOperationException("The bytes are not those that were stored."), file.MediaType)
    {
        // RFC 6266: a plain name for old clients and the whole one in UTF-8.
        _disposition = new(disposition);
        _disposition.SetHttpFileName(FileName.Safe(file.Name));
    }

    /// <exception cref="InvalidOperationException">The bytes are not those that were stored.</exception>
    public static StoredFileResult Download(StoredFileContent file) => new(file, "attachment");

    /// <summary>Shows a picture; anything else is downloaded.</summary>
    /// <exception cref="InvalidOperationException">The bytes are not those that were stored.</exception>
    public static StoredFileResult View(StoredFileContent file) => new(file, FileType.OfMediaType(file.MediaType).IsPicture ? "inline" : "attachment");

    public override Task ExecuteResultAsync(ActionContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentDisposition = _disposition.ToString();
        headers.ContentSecurityPolicy = Sandbox;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, no-store";
        return base.ExecuteResultAsync(context);
    }
}
