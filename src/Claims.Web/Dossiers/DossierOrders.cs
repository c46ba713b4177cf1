using Claims.Data;
using Claims.Web.Signing;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Dossiers;

/// <summary>Freezes what an edition is printed from: its content, an entry in the history, a signed checkpoint and the proofs, in one transaction.</summary>
public sealed class DossierOrders(ClaimsDb db, DossierContentBuilder builder, DossierKey key, CheckpointWriter checkpoints)
{
    /// <summary>Bytes of evidence that an edition may carry, so that it can be verified as a whole.</summary>
    public const long MostAttached = 40 * 1024 * 1024;

    /// <param name="template">How it is set; one page holds one claim.</param>
    /// <param name="files">SHA-256 of the files of the evidence that are to travel in it.</param>
    /// <returns>The edition's id and number, and whether it is new: an unchanged state gives back the one that is there. Null when there is no such dossier.</returns>
    /// <exception cref="DomainException"><c>dossier.empty</c>, <c>dossier.claim-without-verdict</c>, <c>dossier.claim-altered</c>, <c>dossier.attachments-too-large</c>, <c>dossier.one-page-of-many</c></exception>
    public Task<PlacedOrder?> PlaceAsync(DossierId id, DossierTemplate template, IReadOnlyCollection<string> files, Actor by, DateTimeOffset now, CancellationToken cancel) => db.WriteAsync<PlacedOrder?>(
        async token =>
        {
            if (await db.LoadDossierAsync(id, token) is not { } dossier || await db.DossierMaterialAsync(id, token) is not { } material)
            {
                return null;
            }

            RequirePrintable(material, template);
            var attachments = DossierAttachments.Of(material, files, await db.MediaTypesAsync(files, token));
            if (attachments.Sum(file => file.Length) > MostAttached)
            {
                throw new DomainException("dossier.attachments-too-large", MostAttached / 1024 / 1024);
            }

            var frozen = ClaimsJson.Freeze(builder.Build(material, dossier.EditionCount + 1) with { Template = template, Attachments = attachments, Certificate = key.Certificate });
            if (await db.SameOrderAsync(id, frozen.StateSha256, token) is { } same)
            {
                return new(same.Id, same.Number, false);
            }

            var order = dossier.Order(frozen, [.. material.Claims.Select(claim => claim.Verdict!.Id)], by, now);
            db.Add(order);
            var signed = await checkpoints.SignAsync(db, now, token) ?? throw new InvalidOperationException("An order is an entry, so there is something new to sign.");
            var proof = Proof(signed, await db.ProveAsync(order, material.Claims, signed.Checkpoint, token));
            await db.PrintOrders.Where(row => row.Id == order.Id).ExecuteUpdateAsync(row => row.SetProperty(o => o.Proof, proof), token);
            return new(order.Id, order.Number, true);
        },
        cancel);

    private static byte[] Proof(SignedCheckpoint signed, IReadOnlyList<ProvenEntry> entries) => ClaimsJson.Bytes(new DossierLog(
        signed.ToString(), [.. entries.Select(entry => new DossierLogEntry(entry.Payload, [.. entry.Path.Select(Convert.ToBase64String)]))]));

    private static void RequirePrintable(DossierMaterial material, DossierTemplate template)
    {
        if (material.Claims.Count == 0)
        {
            throw new DomainException("dossier.empty");
        }

        if (template == DossierTemplate.OnePage && material.Claims.Count > 1)
        {
            throw new DomainException("dossier.one-page-of-many");
        }

        if (material.Claims.FirstOrDefault(claim => claim.Verdict is null) is { } unfinished)
        {
            throw new DomainException("dossier.claim-without-verdict", unfinished.Number);
        }

        material.RequireUnaltered();
    }
}

/// <summary>An edition that was ordered, now or before.</summary>
public sealed record PlacedOrder(EditionId Id, int Number, bool IsNew);
