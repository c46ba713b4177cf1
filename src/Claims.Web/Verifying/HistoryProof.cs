using System.Globalization;
using System.Text;
using System.Text.Json;
using Claims.Data;
using Claims.Pdf;
using Claims.Web.Dossiers;

namespace Claims.Web.Verifying;

/// <summary>Checks that the history knew what is printed: the checkpoint is signed, the order's entry names just this content, and every verdict's approval is below the checkpoint.</summary>
internal static class HistoryProof
{
    /// <param name="key">Id of the key that the desk is known to sign checkpoints with; null where nobody said.</param>
    public static VerificationStep Check(DossierInput input, string? key)
    {
        var signed = SignedCheckpoint.Parse(input.Log.Checkpoint);
        if (signed?.PublicKey is not { } signer || !CheckpointSigner.Of(signer).HasSigned(signed.Checkpoint, signed.Signature))
        {
            return Bad("checkpoint");
        }

        var entries = input.Log.Entries.Select(entry => Read(entry, signed.Checkpoint)).ToList();
        if (entries.Count == 0 || entries.Contains(null))
        {
            return Bad("path");
        }

        var order = entries[0]!;
        if (order.Kind != "dossier.ordered" || order.Fact("content") != Hashes.Sha256Hex(ClaimsJson.Bytes(input.Content)))
        {
            return Bad("order");
        }

        var approved = entries.Skip(1).Where(entry => entry!.Kind == "verdict.approved").Select(entry => (entry!.Fact("contentHash"), entry.Fact("version"))).ToHashSet();
        var missing = input.Content.Claims.Where(claim => !approved.Contains((claim.ContentHash, claim.Version?.ToString(CultureInfo.InvariantCulture)))).Select(claim => claim.Number).ToList();
        return missing.Count > 0 ? Bad("missing", string.Join(", ", missing))
            : key is not null && !key.Equals(signed.Checkpoint.KeyId, StringComparison.OrdinalIgnoreCase) ? new(VerificationCheck.History, CheckOutcome.CannotTell, "key", signed.Checkpoint.KeyId)
            : new(VerificationCheck.History, CheckOutcome.Good, null, input.Content.Claims.Count, signed.Checkpoint.Size, Convert.ToHexStringLower(signed.Checkpoint.Root));
    }

    private static VerificationStep Bad(string detail, params IReadOnlyList<object> args) => new(VerificationCheck.History, CheckOutcome.Bad, detail, args);

    /// <summary>Null for what is no entry below the checkpoint.</summary>
    private static Entry? Read(DossierLogEntry entry, Checkpoint checkpoint)
    {
        try
        {
            using var json = JsonDocument.Parse(entry.Payload);
            var root = json.RootElement;
            var seq = long.Parse(root.GetProperty("seq").GetString()!, NumberStyles.None, CultureInfo.InvariantCulture);
            var facts = root.GetProperty("facts").EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value.GetString());
            return MerkleProofs.IsIncluded(seq - 1, checkpoint.Size, MerkleTree.Leaf(Encoding.UTF8.GetBytes(entry.Payload)), [.. entry.Path.Select(Convert.FromBase64String)], checkpoint.Root)
                ? new(root.GetProperty("kind").GetString()!, facts)
                : null;
        }
        catch (Exception broken) when (broken is JsonException or FormatException or OverflowException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private sealed record Entry(string Kind, IReadOnlyDictionary<string, string?> Facts)
    {
        public string? Fact(string name) => Facts.GetValueOrDefault(name);
    }
}
