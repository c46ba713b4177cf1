using Claims.Data;
using Claims.Web.ClaimFiles;
using Claims.Web.Contacts;
using Claims.Web.Discussions;
using Claims.Web.Gating;
using Claims.Web.Histories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>The file of one claim: everything about it on one page. Readers see the standing verdict and what it rests on.</summary>
[Authorize(Policies.CanRead)]
public sealed class DetailsModel(ClaimsDb db) : DeskPage, ICommentForm
{
    /// <summary>How many of the newest entries of its history are shown.</summary>
    private const int Entries = 10;

    [FromRoute]
    public string Number { get; set; } = "";

    public ClaimFile Shown { get; private set; } = null!;

    public bool Works => User.May(Policies.CanWork);

    /// <summary>What the desk suggests, but for what was put aside.</summary>
    public IReadOnlyList<SuggestedClaim> Suggested => [.. Shown.Suggested.Where(found => found.DismissedAt is null)];

    /// <summary>What somebody put aside.</summary>
    public IReadOnlyList<SuggestedClaim> Aside => [.. Shown.Suggested.Where(found => found.DismissedAt is not null)];

    public VersionView? Standing { get; private set; }

    /// <summary>The version that was taken back, where none stands.</summary>
    public VersionView? Retracted { get; private set; }

    public VersionView? Working { get; private set; }

    /// <summary>What the gates say while work goes on; null for readers.</summary>
    public GateChecklist? Gates { get; private set; }

    /// <summary>What is said of corrections before anything else: the open one, the one that led to the standing verdict, the one that took it back.</summary>
    public IReadOnlyList<CorrectionView> Notices { get; private set; } = [];

    public ClaimActions Actions { get; private set; } = new([], []);

    public HistoryView? History { get; private set; }

    /// <summary>Who sees to it and until when; null for readers.</summary>
    public ClaimPlan? Plan { get; private set; }

    /// <summary>What is complained about it; null for readers.</summary>
    public ClaimComplaints? Complaints { get; private set; }

    /// <summary>What is said about it; null for readers.</summary>
    public Discussion? Discussion { get; private set; }

    /// <summary>Whom the desk asked, the newest few; null for readers.</summary>
    public ContactLog? Contacts { get; private set; }

    /// <summary>Which interests are stated; null for readers.</summary>
    public ClaimInterests? Interests { get; private set; }

    public CommentInput Input { get; } = new();

    public IReadOnlyList<UnclearMention> Unclear => [];

    public IReadOnlyList<string> Settled => [];

    public IReadOnlyDictionary<MemberId, string> Addresses { get; } = new Dictionary<MemberId, string>();

    /// <summary>Who only administers plans, writes and watches nothing.</summary>
    public bool AtDesk => User.May(Policies.AtDesk);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var file = Works ? await db.ClaimFileAsync(Number, Actor.Member, cancel) : await db.StandingFileAsync(Number, cancel);
        if (file is null)
        {
            return false;
        }

        Shown = file;
        Standing = file.Standing is null ? null : VersionView.Of(file.Standing, file.Wording, T, F, Works);
        Retracted = file.Retracted is null ? null : VersionView.Of(file.Retracted, file.Wording, T, F, Works);
        Working = file.Working is null ? null : VersionView.Of(file.Working, file.Wording, T, F, Works, file.Standing is null && file.Retracted is null ? "" : "new-", Manage(file));
        Notices = [.. new[] { file.Correction, file.Corrected }.OfType<CorrectionNotice>().Distinct().Select(notice => CorrectionView.Of(file.Head.Number, file.Wording.Language, notice, T, F))];
        if (Works)
        {
            Gates = file.Working is { } working && file.Head.Stage != Stage.Discarded
                ? GateChecklist.Of(await db.GatesAsync(file.Head, working.Wording, working.Looked, F.LocalDay(Now), cancel), file.Head, Actor, T)
                : null;
            Actions = ClaimActions.Of(file.Head, Actor, T, lacksEvidence: file.Working?.Evidence.Count == 0);
            Plan = await db.ClaimPlanAsync(Number, Actor.Member, cancel);
            Contacts = ContactLog.Of(await db.NewestContactsAsync(file.Head.Id, cancel), file.Head, Actor, T);
            Interests = await db.ClaimInterestsAsync(file.Head, Actor.Member, cancel);
            Complaints = await db.ClaimComplaintsAsync(file.Head.Id, cancel);
            Discussion = Discussion.Of(await db.NewestCommentsAsync(file.Head.Id, cancel), Number, Actor, AtDesk);
            History = new HistoryWords(T).Of(await db.HistoryAsync("claim", file.Head.Id.Value, null, Entries, cancel), full: false);
        }

        return true;
    }

    private string? Manage(ClaimFile file) =>
        User.May(Policies.CanRecord) && ClaimActions.Blocked(file.Head, T) is null ? $"/claims/{file.Head.Number}/evidence" : null;
}
