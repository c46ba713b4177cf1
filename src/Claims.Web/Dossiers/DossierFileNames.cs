using System.Globalization;
using System.Text;

namespace Claims.Web.Dossiers;

/// <summary>Names under which dossiers are saved: letters, digits and hyphens, so that every system takes them.</summary>
internal static class DossierFileNames
{
    private const int Longest = 60;

    /// <param name="mark">What is to be known of it at once, as a word; null for nothing.</param>
    public static string Edition(string title, int number, string? mark = null) =>
        $"{Slug(title)}-{number.ToString(CultureInfo.InvariantCulture)}{(mark is null ? "" : $"-{Slug(mark)}")}.pdf";

    public static string WorkingCopy(string title, string language) => $"{Slug(title)}-{(language == "de" ? "arbeitskopie" : "working-copy")}.pdf";

    private static string Slug(string title)
    {
        var name = new StringBuilder();
        foreach (var sign in title.ToLowerInvariant().Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ß", "ss"))
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                name.Append(sign);
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        var slug = name.ToString(0, Math.Min(name.Length, Longest)).Trim('-');
        return slug.Length == 0 ? "dossier" : slug;
    }
}
