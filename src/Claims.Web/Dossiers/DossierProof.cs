using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>What an edition prints about its own proof; a working copy has none.</summary>
/// <param name="Attachments">Their hashes are printed.</param>
public sealed record DossierProof(Checkpoint Checkpoint, IReadOnlyList<Attachment> Attachments);
