using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Claims.Data;
using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>Turns the frozen input of an edition into its file: a pure function without clock, culture, time zone or database.</summary>
public static class PrintedDossier
{
    /// <summary>Names of the files that are made from the input and travel beside it.</summary>
    public const string CheckpointName = "checkpoint.txt", ProofsName = "proofs.json";

    /// <summary>The version of this program.</summary>
    public static readonly string Program = typeof(PrintedDossier).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The versions that together decide over the bytes.</summary>
    public static string MadeWith => $"Claims {Program}; .NET {Environment.Version}; {RuntimeInformation.ProcessArchitecture}";

    /// <param name="json">The bytes of <c>claims.json</c>.</param>
    /// <param name="files">The bytes of the attached evidence, by SHA-256.</param>
    public static Document Document(byte[] json, IReadOnlyDictionary<string, byte[]> files)
    {
        var input = ClaimsJson.Read<DossierInput>(json);
        var words = new DossierWording(input.Content.Language);
        var checkpoint = SignedCheckpoint.Parse(input.Log.Checkpoint) ?? throw new FormatException("The input holds no checkpoint.");
        Attachment[] attachments =
        [
            new(ClaimsJson.Name, "application/json", json, AttachmentRelationship.Source) { Description = words["attached.claims"] },
            new(CheckpointName, "text/plain", Encoding.UTF8.GetBytes(input.Log.Checkpoint), AttachmentRelationship.Data) { Description = words["attached.checkpoint"] },
            new(ProofsName, "application/json", ClaimsJson.Bytes(input.Log.Entries), AttachmentRelationship.Data) { Description = words["attached.proofs"] },
            .. ClaimReviewFile.Of(input.Content) is { } reviews
                ? (Attachment[])[new(ClaimReviewFile.Name, "application/ld+json", reviews, AttachmentRelationship.Alternative) { Description = words["attached.claimreview"] }]
                : [],
            .. input.Content.Attachments.Select(file => new Attachment(file.Name, file.MediaType, files[file.Sha256], AttachmentRelationship.Supplement) { Description = words["attached.evidence"] }),
        ];
        return DossierDocument.Build(input.Content, new DossierProof(checkpoint.Checkpoint, attachments)) with
        {
            Attachments = attachments,
            Signature = input.Content.Certificate is null ? null : new SignatureField("Signature", words["signature.description"], checkpoint.Checkpoint.At)
            {
                Signer = input.Content.House,
                Reason = words["signature.reason"],
            },
        };
    }
}
