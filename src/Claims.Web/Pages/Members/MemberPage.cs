using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>A page about one member.</summary>
public abstract class MemberPage(ClaimsDb db) : DeskPage
{
    public const string List = "/members";

    /// <summary>The list of the claims that are assigned to a member.</summary>
    public static string AssignedTo(MemberId member) => $"/claims?assignee={member}";

    [FromRoute]
    public Guid Id { get; set; }

    public MemberLine Subject { get; private set; } = null!;

    protected ClaimsDb Db => db;

    protected MemberId MemberId => new(Id);

    public virtual Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Subject = (await db.MemberLineAsync(MemberId, cancel))!) is not null;
}
