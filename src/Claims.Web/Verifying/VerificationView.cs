using Claims.Data;
using Claims.Pdf;
using Claims.Web.Dossiers;

namespace Claims.Web.Verifying;

/// <summary>A report in the reader's words: what the page shows, and the command prints.</summary>
public sealed record VerificationView
{
    /// <summary>The answer in one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What to do with it.</summary>
    public required string Text { get; init; }

    public required VerificationAnswer Answer { get; init; }

    public required IReadOnlyList<VerificationRow> Rows { get; init; }

    public required string FileName { get; init; }

    public required long Length { get; init; }

    public required string Sha256 { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Claims and pages, in words; null where they are unknown.</summary>
    public string? Content { get; init; }

    /// <summary>The edition itself was taken back.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Printed versions that do not stand any more.</summary>
    public IReadOnlyList<OutdatedClaim> Outdated { get; init; } = [];

    /// <param name="report">Null when the time for it was up.</param>
    /// <param name="standings">Null where nobody knows what became of it.</param>
    public static VerificationView Of(VerificationReport? report, PrintedStandings? standings, string fileName, ReadOnlyMemory<byte> file, Texts texts, Formats formats, DateTimeOffset now)
    {
        var answer = report?.Answer ?? VerificationAnswer.TooLarge;
        var key = "verify.answer." + Texts.Kebab(answer.ToString());
        var content = report?.Input?.Content;
        return new()
        {
            Answer = answer,
            Title = texts[key],
            Text = texts[key + ".text", content?.House, content?.Title, content?.Edition, report?.Signature.Signer?.SignedAt],
            Rows = [.. (report?.Steps ?? []).Select(step => VerificationRow.Of(step, texts)), .. VerificationRow.Of(standings, texts)],
            FileName = fileName,
            Length = file.Length,
            Sha256 = report?.Sha256 ?? Hashes.Sha256Hex(file.Span),
            At = now,
            Content = content is null ? null : formats.List([texts.Count("verify.file.claims", content.Claims.Count), texts.Count("verify.file.pages", report!.Pages ?? 0)]),
            Withdrawn = standings?.Withdrawn == true,
            Outdated = [.. (standings?.Outdated ?? []).Select(version => new OutdatedClaim(version, content!.Claims.First(claim => claim.Number == version.Number)))],
        };
    }
}

/// <summary>A printed version that does not stand any more, with the claim as the file prints it.</summary>
public sealed record OutdatedClaim(PrintedVersion Version, DossierClaim Claim);

/// <summary>One step in words.</summary>
/// <param name="Icon">Of the sprite.</param>
public sealed record VerificationRow(CheckOutcome Outcome, string Icon, string Title, string Text)
{
    public static VerificationRow Of(VerificationStep step, Texts texts)
    {
        var key = $"verify.{Texts.Kebab(step.Check.ToString())}.{Texts.Kebab(step.Outcome.ToString())}";
        var icon = step.Outcome switch { CheckOutcome.Good => "pass", CheckOutcome.Bad => "block", _ => "warn" };
        return new(step.Outcome, icon, texts[key], texts[$"{key}.{step.Detail ?? "text"}", [.. step.Args]]);
    }

    /// <summary>What became of the edition since; none where nobody knows.</summary>
    public static IEnumerable<VerificationRow> Of(PrintedStandings? standings, Texts texts)
    {
        if (standings is null)
        {
            yield break;
        }

        if (standings.Withdrawn)
        {
            yield return new(CheckOutcome.Bad, "warn", texts["verify.standing.withdrawn"], texts["verify.standing.warn.text"]);
        }

        yield return standings.Outdated.Count == 0
            ? new(CheckOutcome.Good, "pass", texts["verify.standing.good"], texts["verify.standing.good.text"])
            : new(CheckOutcome.CannotTell, "warn", texts.Count("verify.standing.warn", standings.Outdated.Count), texts["verify.standing.warn.text"]);
        var (outcome, icon) = standings.History switch
        {
            KeptHistory.Whole => (CheckOutcome.Good, "pass"),
            KeptHistory.Restored => (CheckOutcome.CannotTell, "warn"),
            _ => (CheckOutcome.Bad, "block"),
        };
        var kept = $"verify.kept.{Texts.Kebab(standings.History.ToString())}";
        yield return new(outcome, icon, texts[kept], texts[$"{kept}.text"]);
    }
}
