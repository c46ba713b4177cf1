using Claims.Data;
using Claims.Web.Charts;
using Claims.Web.Interests;
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

    /// <summary>How many topics are shown; the rest is a link away.</summary>
    private const int Topics = 8;

    /// <summary>Null for readers.</summary>
    public DeskStart? Start { get; private set; }

    /// <summary>My yearly declaration of interests is missing or ends soon; null while it is neither.</summary>
    public InterestReminder? Interests { get; private set; }

    public DateOnly Today => F.LocalDay(Now);

    public IReadOnlyList<ClaimRow> LatelyApproved { get; private set; } = [];

    public IHtmlContent Sentence { get; private set; } = HtmlString.Empty;

    public bool Records => User.May(Policies.CanRecord);

    public bool Reviews => User.May(Policies.CanReview);

    /// <summary>Nothing was ever recorded: the page says how to begin.</summary>
    public bool IsEmpty => Total == 0;

    public int Total { get; private set; }

    public Bars Stages { get; private set; } = null!;

    public Bars Ratings { get; private set; } = null!;

    public int Rated { get; private set; }

    public Bars ByTopic { get; private set; } = null!;

    public bool MoreTopics { get; private set; }

    public FlowView Flow { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public NextStep Next(MyClaim claim) => NextStep.Of(claim, Records, T);

    public WaitingAge Age(DateTimeOffset since) => WaitingAge.Of(since, Now, T, F);

    public DueDay Due(DateOnly day) => DueDay.Of(day, Today, T, F);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (User.May(Policies.CanWork))
        {
            Start = await db.DeskStartAsync(Scope(), cancel);
            LatelyApproved = Start.Approved;
            Interests = User.May(Policies.AtDesk) ? InterestReminder.Of(Start.DeclaredUntil, Now) : null;
            Sentence = StartSentence.Of(Start, T);
            Total = Start.Stages.Values.Sum();
            Stages = Bars.Of(T["start.stages"], Enum.GetValues<Stage>().Select(stage => new Bar(
                T.Of(stage), Start.Stages.GetValueOrDefault(stage), Texts.Kebab(stage.ToString()), Href: $"/claims?view={Texts.Kebab(stage.ToString())}")));
            Flow = StartWeeks.View(Start.Flow, Today, T);
            Count(Start.Counts);
        }
        else
        {
            var start = await db.ReaderStartAsync(Approved, cancel);
            LatelyApproved = start.Approved;
            Count(start.Counts);
            Sentence = StartSentence.OfReader(Rated, T);
        }

        return true;
    }

    private DeskStartScope Scope() => new(
        Actor.RequireMember(), Reviews, User.May(Policies.CanManage), User.May(Policies.CanAdminister), Today, StartWeeks.Sunday(Today), StartWeeks.Bounds(Today, F));

    private void Count(DeskCounts counts)
    {
        Rated = counts.Ratings.Sum(rating => rating.Count);
        Ratings = Bars.Of(T["start.ratings"], counts.Ratings.Select(row => new Bar(F.Name(row.Rating), row.Count, row.Rating.Icon, row.Rating.Colour)));
        ByTopic = Bars.Of(T["start.topics"], counts.Topics.Take(Topics).Select(row => new Bar(F.Name(row.Topic), row.Count, Href: $"/topics/{row.Topic.Key}")));
        MoreTopics = counts.Topics.Count > Topics;
    }
}
