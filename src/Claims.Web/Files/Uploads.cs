namespace Claims.Web.Files;

/// <summary>Takes uploaded files into the desk.</summary>
public static class Uploads
{
    /// <summary>What a file field offers to choose.</summary>
    public static string Accepted { get; } = string.Join(',', FileType.All.SelectMany(type => type.Endings));

    /// <summary>Reads every file; each one that is refused is told by its name, and then there are none.</summary>
    /// <param name="field">Name of the input, where the refusals stand.</param>
    public static async Task<IReadOnlyList<StoredFile>?> ReadAsync(DeskPage page, string field, IReadOnlyList<IFormFile> files, CancellationToken cancel)
    {
        if (files.Count > Limits.FilesPerRevision)
        {
            page.ModelState.AddModelError(field, page.T.Error(new DomainException("evidence.too-many-files", field, Limits.FilesPerRevision, files.Count)));
            return null;
        }

        var stored = new List<StoredFile>();
        foreach (var file in files)
        {
            try
            {
                stored.Add(StoredFile.Store(Path.GetFileName(file.FileName), await BytesAsync(file, cancel), page.Actor, page.Now));
            }
            catch (DomainException refusal) when (refusal.Code.StartsWith("file.", StringComparison.Ordinal) || refusal.Code.StartsWith("text.", StringComparison.Ordinal))
            {
                page.ModelState.AddModelError(field, page.T.Error(refusal));
            }
        }

        return stored.Count == files.Count ? stored : null;
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancel)
    {
        if (file.Length > Limits.FileBytes)
        {
            throw new DomainException("file.too-large", Path.GetFileName(file.FileName), Limits.FileBytes, file.Length);
        }

        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}
