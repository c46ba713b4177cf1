using System.Globalization;
using Claims.Data;

namespace Claims.Web.Dossiers;

/// <summary>The files of the evidence that may travel in a dossier.</summary>
public static class DossierAttachments
{
    /// <param name="chosen">SHA-256 of those that are to be in it; what no printed claim cites is left out.</param>
    /// <param name="mediaTypes">By SHA-256; of a file that was erased there is none.</param>
    public static IReadOnlyList<DossierAttachment> Of(DossierMaterial material, IReadOnlyCollection<string> chosen, IReadOnlyDictionary<string, string> mediaTypes) =>
        [.. Cited(material).Where(file => chosen.Contains(file.Sha256) && mediaTypes.ContainsKey(file.Sha256)).Select(file => file with { MediaType = mediaTypes[file.Sha256] })];

    /// <summary>Every file that the printed claims cite, once.</summary>
    public static IEnumerable<DossierAttachment> Cited(DossierMaterial material) =>
        from claim in material.Claims
        from evidence in claim.Snapshot.Evidence
        from file in evidence.Files
        group new DossierAttachment($"{claim.Number}-{evidence.Number}-{file.Name}", "", long.Parse(file.Length, CultureInfo.InvariantCulture), file.Sha256) by file.Sha256 into same
        select same.First();
}
