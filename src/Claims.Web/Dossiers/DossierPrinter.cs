using Claims.Data;
using Claims.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Dossiers;

/// <summary>Prints dossiers: working copies that are not kept, and editions that are.</summary>
public sealed class DossierPrinter(ClaimsDb db, DossierContentBuilder builder, CheckpointWriter checkpoints)
{
    /// <summary>Marked on every page, without ratings, not stored.</summary>
    /// <exception cref="DomainException"><c>dossier.claim-altered</c></exception>
    public byte[] WorkingCopy(DossierMaterial material)
    {
        material.RequireUnaltered();
        return Print(material, null);
    }

    /// <summary>Prints an edition and keeps it; an unchanged state gives back the edition that is there.</summary>
    /// <returns>The edition's number, and whether it is new; null when there is no such dossier.</returns>
    /// <exception cref="DomainException"><c>dossier.empty</c>, <c>dossier.claim-without-verdict</c>, <c>dossier.claim-altered</c>, <c>dossier.changed-meanwhile</c></exception>
    public async Task<(int Number, bool IsNew)?> EditionAsync(DossierId id, Actor by, DateTimeOffset now, CancellationToken cancel)
    {
        if (await db.DossierMaterialAsync(id, cancel) is not { } material)
        {
            return null;
        }

        RequirePrintable(material);
        if (material.Last is { Erased: false } last && Hashes.Sha256Hex(Print(material, last.Number)) == last.Sha256)
        {
            return (last.Number, false);
        }

        // Rendering takes a moment and needs no gate; what it was made from is looked at again inside.
        var pdf = Print(material, (material.Last?.Number ?? 0) + 1);
        return await db.WriteAsync(async token =>
        {
            var dossier = await db.LoadDossierAsync(id, token);
            if (dossier is null || dossier.Version != material.Version || !await StillStandAsync(material, token))
            {
                throw new DomainException("dossier.changed-meanwhile");
            }

            var edition = dossier.Print(pdf, [.. material.Claims.Select(claim => (claim.Id, claim.Verdict?.Id))], material.ContentDate, by, now);
            db.Add(edition);
            await checkpoints.SignAsync(db, now, token);
            return (edition.Number, true);
        }, cancel);
    }

    private byte[] Print(DossierMaterial material, int? edition) => DocumentPrinter.Print(DossierDocument.Build(builder.Build(material, edition))).Bytes;

    private static void RequirePrintable(DossierMaterial material)
    {
        if (material.Claims.Count == 0)
        {
            throw new DomainException("dossier.empty");
        }

        if (material.Claims.FirstOrDefault(claim => claim.Verdict is null) is { } unfinished)
        {
            throw new DomainException("dossier.claim-without-verdict", unfinished.Number);
        }

        material.RequireUnaltered();
    }

    private async Task<bool> StillStandAsync(DossierMaterial material, CancellationToken cancel)
    {
        if (await db.HouseVersionAsync(cancel) != (material.House?.Version ?? 0) || await db.Erasures.CountAsync(cancel) != material.Erasures)
        {
            return false;
        }

        var printed = material.Claims.Select(claim => claim.Verdict!.Id).ToList();
        return await db.Verdicts.CountAsync(verdict => printed.Contains(verdict.Id) && verdict.State == VerdictState.Approved, cancel) == printed.Count;
    }
}
