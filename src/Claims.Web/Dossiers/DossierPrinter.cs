using Claims.Data;
using Claims.Pdf;
using Claims.Web.Signing;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Dossiers;

/// <summary>Prints dossiers: working copies that are not kept, and editions from their orders.</summary>
public sealed class DossierPrinter(ClaimsDb db, DossierContentBuilder builder, DossierKey key, CheckpointWriter checkpoints, TimeProvider clock)
{
    /// <summary>Marked on every page, without ratings, not stored.</summary>
    /// <exception cref="DomainException"><c>dossier.claim-altered</c></exception>
    public byte[] WorkingCopy(DossierMaterial material)
    {
        material.RequireUnaltered();
        return DocumentPrinter.Print(DossierDocument.Build(builder.Build(material, null))).Bytes;
    }

    /// <summary>Prints an order and keeps its edition; nothing happens where that was done before.</summary>
    /// <param name="progress">The share that is done, 0 to 1.</param>
    /// <exception cref="DomainException"><c>edition.order-altered</c>, <c>edition.file-gone</c>, <c>edition.certificate-changed</c></exception>
    public async Task PrintAsync(EditionId id, IProgress<double>? progress, CancellationToken cancel)
    {
        var order = await db.PrintOrders.AsNoTracking().SingleAsync(order => order.Id == id, cancel);
        if (await db.Editions.AnyAsync(edition => edition.Id == id, cancel))
        {
            return;
        }

        if (order.Proof is not { } proof || Hashes.Sha256Hex(order.Content) != order.Sha256)
        {
            throw new DomainException("edition.order-altered", order.Number);
        }

        var input = new DossierInput { Format = DossierInput.CurrentFormat, Program = PrintedDossier.Program, Content = ClaimsJson.Read<DossierContent>(order.Content), Log = ClaimsJson.Read<DossierLog>(proof) };
        var files = await db.ContentsAsync([.. input.Content.Attachments.Select(file => file.Sha256)], cancel);
        if (input.Content.Attachments.FirstOrDefault(file => !files.ContainsKey(file.Sha256)) is { } gone)
        {
            throw new DomainException("edition.file-gone", gone.Name);
        }

        if (input.Content.Certificate?.Fingerprint != key.Identity.Fingerprint)
        {
            throw new DomainException("edition.certificate-changed", order.Number);
        }

        var printed = DocumentPrinter.Print(PrintedDossier.Document(ClaimsJson.Bytes(input), files), progress, cancel);
        await KeepAsync(order, input.Content, await SignAsync(printed, cancel) with { Template = Texts.Kebab(input.Content.Template.ToString()) }, cancel);
    }

    private async Task<PrintedFile> SignAsync(PrintedDocument printed, CancellationToken cancel)
    {
        var signed = await DocumentSigner.SignAsync(printed.Bytes, key.Identity, key.Authority, cancel);
        return new(signed.Bytes, printed.Pages, PrintedDossier.MadeWith, Hashes.Sha256Hex(printed.Bytes), key.Identity.Fingerprint)
        {
            TimestampedAt = signed.Timestamp?.At,
            TimestampFault = signed.NoTimestamp is { } fault ? Texts.Kebab(fault.ToString()) : null,
        };
    }

    private Task KeepAsync(PrintOrder order, DossierContent content, PrintedFile file, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            // Erased while it was printed: what was printed is not kept.
            if (await db.PrintOrders.AnyAsync(row => row.Id == order.Id && row.Content == PrintOrder.Gone, token))
            {
                throw new DomainException("edition.order-altered", order.Number);
            }

            var dossier = (await db.LoadDossierAsync(order.DossierId, token))!;
            var verdicts = await db.OrderedVerdictsAsync([.. content.Claims.Select(claim => (claim.Number, claim.Version!.Value))], token);
            db.Add(dossier.Print(order, file, verdicts, clock.GetUtcNow()));
            await checkpoints.SignAsync(db, clock.GetUtcNow(), token);
        },
        cancel);
}
