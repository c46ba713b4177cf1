using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Claims.Web.Localization;

/// <summary>All texts of the interface: one .resx per area in Resources, the area being the part of a key before its first dot.</summary>
public sealed class TextCatalog
{
    private const string Folder = "Claims.Web.Resources.";
    private const string Ending = ".resources";

    private readonly FrozenDictionary<string, ResourceManager> _areas;

    public TextCatalog()
    {
        var assembly = Assembly.GetExecutingAssembly();
        _areas = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[..^Ending.Length])
            .ToFrozenDictionary(name => Area(name[Folder.Length..]), name => new ResourceManager(name, assembly));
    }

    public IEnumerable<string> Areas => _areas.Keys;

    /// <summary>The text of a key, or null; a language that lacks it falls back to English.</summary>
    public string? Find(string key, CultureInfo culture) =>
        _areas.TryGetValue(key.Split('.')[0], out var texts) ? texts.GetString(key, CultureInfo.GetCultureInfo(Languages.Tag(culture))) : null;

    /// <summary>All keys of an area, in their order.</summary>
    public IReadOnlyList<string> Keys(string area) =>
        [.. _areas[area].GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal)];

    /// <summary>Errors are looked up as <c>error.code</c>, so that the code stays as the domain throws it.</summary>
    private static string Area(string file) => file == "Errors" ? "error" : file.ToLowerInvariant();
}
