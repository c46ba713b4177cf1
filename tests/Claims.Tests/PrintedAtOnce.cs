using Claims.Domain;

namespace Claims.Tests;

/// <summary>Editions for tests that are not about printing.</summary>
internal static class PrintedAtOnce
{
    /// <summary>Orders an edition and prints these bytes for it; the order is not kept.</summary>
    public static Edition Print(this Dossier dossier, byte[] pdf, IReadOnlyList<(ClaimId Claim, VerdictId Verdict)> printed, Actor by, DateTimeOffset now) =>
        dossier.Print(dossier.Order(new("{}"u8.ToArray(), Hashes.Sha256Hex(pdf), now), [.. printed.Select(one => one.Verdict)], by, now), new(pdf, 1, "tests"), printed, now);
}
