namespace Claims.Web.Dossiers;

/// <summary>What proves that the history knew what is printed: a checkpoint that the desk signed, and the entries below it.</summary>
/// <param name="Checkpoint">The text of a <see cref="Claims.Data.SignedCheckpoint"/>.</param>
/// <param name="Entries">The entry of the order first, then the approval of each claim.</param>
public sealed record DossierLog(string Checkpoint, IReadOnlyList<DossierLogEntry> Entries);

/// <summary>An entry of the history, and the path from it to the checkpoint's root (RFC 9162, 2.1.3).</summary>
/// <param name="Payload">Canonical JSON; its <c>seq</c> is the entry's number from 1.</param>
/// <param name="Path">Hashes in base64, the entry's neighbour first.</param>
public sealed record DossierLogEntry(string Payload, IReadOnlyList<string> Path);
