using System.Globalization;
using Claims.Data;
using Claims.Web.Starts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages;

/// <summary>The start page: what waits for me first, then where everything stands. Readers see what was approved last.</summary>
[Authorize(Policies.CanRead)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    /// <summary>How many approved verdicts readers see here.</summary>
    private const int Approved = 10;

    /// <summary>Length of the longest bar.</summary>
    private const int Longest = 200;

    /// <summary>Null for readers.</summary>
    public DeskStart? Start { get; private set; }

    public IReadOnlyList<ClaimRow> LatelyApproved { get; private set; } = [];

    public IHtmlContent Sentence { get; private set; } = HtmlString.Empty;

    public bool Reviews => User.May(Policies.CanReview);

    public int Total => Start?.Stages.Values.Sum() ?? 0;

    /// <summary>Every stage with its count and the length of its bar.</summary>
    public IReadOnlyList<(Stage Stage, int Count, string Length, string Href)> Stages { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public NextStep Next(MyClaim claim) => NextStep.Of(claim, T);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!User.May(Policies.CanWork))
        {
            LatelyApproved = await db.LatelyApprovedAsync(Approved, cancel);
            return true;
        }

        Start = await db.DeskStartAsync(Actor.RequireMember(), Reviews, cancel);
        LatelyApproved = Start.Approved;
        Sentence = StartSentence.Of(Start.Returned.Total, Start.WaitingForMe, Start.Mine.Total, T);
        var most = Math.Max(1, Start.Stages.Values.DefaultIfEmpty(0).Max());
        Stages = [.. Enum.GetValues<Stage>().Select(stage => (
            stage,
            Start.Stages.GetValueOrDefault(stage),
            (Start.Stages.GetValueOrDefault(stage) * Longest / most).ToString(CultureInfo.InvariantCulture),
            $"/claims?view={Texts.Kebab(stage.ToString())}"))];
        return true;
    }
}
