namespace Claims.Data;

/// <summary>Puts one folder in the place of another, which is kept.</summary>
internal static class FolderSwap
{
    /// <returns>Where the old folder is kept, null where there was none.</returns>
    public static string? Run(string folder, string place, string kept)
    {
        var replaces = Directory.Exists(place);
        if (replaces)
        {
            Directory.Move(place, kept);
        }

        Directory.Move(folder, place);
        return replaces ? kept : null;
    }

    /// <summary>Puts what was kept back.</summary>
    public static void Undo(string place, string? kept)
    {
        Directory.Delete(place, recursive: true);
        if (kept is not null)
        {
            Directory.Move(kept, place);
        }
    }
}
