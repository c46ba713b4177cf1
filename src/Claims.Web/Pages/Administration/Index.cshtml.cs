using Claims.Data;
using Claims.Web.Houses;
using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Pages.Administration;

/// <summary>What those who run the desk look after, and how it stands.</summary>
[Authorize(Policies.CanAudit)]
public sealed class IndexModel(ClaimsDb db, HouseSign house) : DeskPage
{
    private const string Interests = "/administration/interests";

    public AdministrationView View { get; private set; } = null!;

    /// <summary>How many work at the desk, and how many of them have declared their interests.</summary>
    public (int AtDesk, int Valid) Declared { get; private set; }

    public string House { get; private set; } = "";

    /// <summary>Address, name, and how it stands, of each section that this member may open.</summary>
    public IReadOnlyList<(string Address, string Name, string Text, string State)> Sections =>
        [.. All.Where(section => User.May(Policies.CanAdminister) || section.Address is Audit.AuditTrailPage.Home or Interests)];

    private IEnumerable<(string Address, string Name, string Text, string State)> All =>
    [
        (Members.MemberPage.List, T["members.index.title"], T["administration.members"], MemberState()),
        (Topics.TopicPage.List, T["topics.index.title"], T["administration.topics"],
            Joined(T.Count("administration.topics-offered", View.Topics), View.RetiredTopics > 0 ? T.Count("administration.topics-retired", View.RetiredTopics) : null)),
        ("/administration/scales", T["scales.index.title"], T["administration.scale"], T["administration.scale-version", View.Scale, View.Labels]),
        ("/administration/gates", T["gates.administration.title"], T["administration.gates"], T["administration.gates-version", View.Policy, View.Blocking, AllGates.InOrder.Count]),
        (HousePages.HousePage.Home, T["house.index.title"], T["administration.house"], House),
        (Interests, T["interests.index.title"], T["administration.interests"], T.Count("interests.index.valid", Declared.Valid, Declared.AtDesk)),
        ("/administration/erasures", T["erasures.index.title"], T["administration.erasures"], View.Erasures == 0 ? T["administration.erasures-none"] : T.Count("administration.erasures-count", View.Erasures)),
        (Audit.AuditTrailPage.Home, T["audit.index.title"], T["administration.audit"],
            Joined(T.Count("history.count", View.Entries).TrimEnd('.'), View.NewestEntry is { } at ? T["administration.newest", F.Near(at, Now)] : null)),
    ];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        View = await db.AdministrationAsync(cancel);
        Declared = await db.DeclaredCountAsync(Now, cancel);
        House = (await house.ReadAsync(cancel)).Name;
    }

    private string MemberState() => Joined(
        T.Count("administration.members-active", View.Members),
        View.Invited > 0 ? T.Count("administration.members-invited", View.Invited) : null,
        View.Disabled > 0 ? T.Count("administration.members-disabled", View.Disabled) : null);

    private static string Joined(params IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>());
}
