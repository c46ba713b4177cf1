namespace Claims.Web.Files;

/// <summary>Where a stored file is downloaded or, a picture, shown.</summary>
public static class FileAddress
{
    public static string Download(StoredFileId id, string name) => $"/files/{id}/{Uri.EscapeDataString(FileName.Safe(name))}";

    /// <summary>For pictures only.</summary>
    public static string View(StoredFileId id) => $"/files/{id}/view";

    /// <summary>By its ending, which the bytes bore out when it was stored.</summary>
    public static bool IsPicture(string name) =>
        FileType.All.Any(type => type.IsPicture && type.Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase));
}
