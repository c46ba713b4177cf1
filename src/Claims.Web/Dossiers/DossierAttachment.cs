namespace Claims.Web.Dossiers;

/// <summary>A file of the evidence that travels in the dossier.</summary>
/// <param name="Name">Unique in the dossier: claim, number of the evidence, the file's own name.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">64 hexadecimal digits.</param>
public sealed record DossierAttachment(string Name, string MediaType, long Length, string Sha256);
