using System.Globalization;
using System.Resources;

namespace Claims.Web.Dossiers;

/// <summary>The dossier's own words, in the dossier's language and not the reader's or the thread's.</summary>
internal sealed class DossierWording(string language)
{
    private static readonly ResourceManager Resources = new("Claims.Web.Resources.Dossier", typeof(DossierWording).Assembly);
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language == "de" ? "de" : "en");

    public string this[string key] =>
        Resources.GetString("dossier." + key, culture) ?? throw new InvalidOperationException($"The dossier has no words for '{key}'.");

    public string this[string key, params ReadOnlySpan<object> args] => string.Format(CultureInfo.InvariantCulture, this[key], args);

    /// <summary>Singular or plural by count: the keys end in .one and .other.</summary>
    public string Count(string key, int count) => this[$"{key}.{(count == 1 ? "one" : "other")}", count];
}
