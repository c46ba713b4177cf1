using Claims.Data;
using Claims.Web.Gating;
using Claims.Web.Reasonings;
using Claims.Web.Timelines;
using Microsoft.AspNetCore.Html;

namespace Claims.Web.ClaimFiles;

/// <summary>A version of the verdict, or what is being written, in words: what the partial _Version shows.</summary>
public sealed record VersionView
{
    public required ClaimVersion Version { get; init; }

    /// <summary>In front of the ids of its sections and notes, so that two versions can stand on one page.</summary>
    public required string Prefix { get; init; }

    /// <summary>Nobody approved it yet.</summary>
    public required bool Proposal { get; init; }

    /// <summary>The words that were checked, when the claim is worded differently by now.</summary>
    public required string? WordedThen { get; init; }

    public required CalculationView? Calculation { get; init; }

    public required IHtmlContent Reasoning { get; init; }

    public required EvidenceListView Evidence { get; init; }

    /// <summary>Statement, evidence and verdict in time; null where fewer than two dates are known.</summary>
    public required Timeline? Timeline { get; init; }

    /// <summary>What the gates said at the approval; null without one, and for approvals from before there were gates.</summary>
    public required GateChecklist? Checked { get; init; }

    /// <summary>Who wrote, read and approved, with the times.</summary>
    public required IReadOnlyList<EyesRow> Eyes { get; init; }

    /// <param name="works">Whether the one who looks works here.</param>
    /// <param name="manage">Where the links to its evidence are changed; null where nothing can be.</param>
    public static VersionView Of(ClaimVersion version, ClaimWording now, Texts texts, Formats formats, bool works, string prefix = "", string? manage = null)
    {
        var anchor = $"{prefix}e";
        return new()
        {
            Version = version,
            Prefix = prefix,
            Proposal = version.State is not (VerdictState.Approved or VerdictState.Superseded or VerdictState.Retracted),
            WordedThen = version.Wording.Statement == now.Statement ? null : version.Wording.Statement,
            Calculation = version.Calculation is null ? null : CalculationView.Of(version.Calculation, texts, formats, anchor),
            Reasoning = ReasoningHtml.Of(version.Reasoning, texts, version.Evidence.Select(evidence => evidence.Number), anchor),
            Evidence = EvidenceListView.Of(version.Evidence, texts, formats, anchor, works, manage),
            Timeline = TimelineOf(version, texts, formats),
            Checked = version.Gates is { } gates ? GateChecklist.Frozen(gates, texts) : null,
            Eyes = [.. EyesOf(version, texts, formats, works)],
        };
    }

    private static Timeline? TimelineOf(ClaimVersion version, Texts texts, Formats formats) => Timeline.Of(
        version.Wording.Quantity?.Period,
        version.Wording.Said,
        version.Evidence.Select(evidence => (evidence.Number, evidence.Details.Published)),
        version.Decisions.Where(decision => decision.Decision == ReviewDecision.Approved).Select(decision => (DateOnly?)formats.LocalDay(decision.At)).LastOrDefault(),
        texts,
        formats);

    private static IEnumerable<EyesRow> EyesOf(ClaimVersion version, Texts texts, Formats formats, bool works)
    {
        if (version.Authors.Count > 0)
        {
            yield return new(texts["claims.eyes.written"], formats.List(version.Authors), version.SubmittedAt, null);
        }

        foreach (var decision in version.Decisions)
        {
            yield return new(texts[$"claims.eyes.{Texts.Kebab(decision.Decision.ToString())}"], decision.By, decision.At, works ? decision.Note : null);
        }
    }
}

/// <summary>What one person did for a version.</summary>
public sealed record EyesRow(string Did, string Who, DateTimeOffset? At, string? Note);
