using Claims.Domain;

namespace Claims.Tests;

/// <summary>Corrections as most tests need them: small ones, of which only the reason matters.</summary>
internal static class Corrections
{
    public static CorrectionDetails Details(CorrectionKind kind = CorrectionKind.Update, string reason = "Die Zahl war falsch.", DateOnly? decided = null) =>
        new(kind, reason, "Eine Tabelle wurde falsch gelesen.", ResponsibleRole.Research, "Wir hatten eine falsche Zahl genannt.", decided ?? new DateOnly(2020, 1, 5));

    public static void OpenCorrection(this Claim claim, string reason, Actor by, DateTimeOffset now) => claim.OpenCorrection(Details(reason: reason), by, now);
}
