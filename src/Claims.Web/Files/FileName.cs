using System.Globalization;

namespace Claims.Web.Files;

/// <summary>The name under which a file leaves the desk.</summary>
public static class FileName
{
    private const string Unsafe = "\"*/:<>?\\|%";

    /// <summary>Without what a file system or a shell reads as more than a name, and without signs that turn the direction of writing (<c>exe.fdp</c>).</summary>
    public static string Safe(string name)
    {
        var safe = string.Concat(name.Select(sign => IsPlain(sign) ? sign : '_')).TrimStart('.', ' ').TrimEnd('.', ' ');
        return safe.Length > 0 ? safe : "file";
    }

    private static bool IsPlain(char sign) =>
        !char.IsControl(sign) && !Unsafe.Contains(sign, StringComparison.Ordinal) && char.GetUnicodeCategory(sign) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
