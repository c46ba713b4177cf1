using System.Globalization;
using Claims.Data;
using Claims.Web.Audit;
using Claims.Web.Histories;
using Claims.Web.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Audit;

/// <summary>The whole audit trail, newest first, filtered by who, what, about what and when.</summary>
[Authorize(Policies.CanAudit)]
public sealed class IndexModel(ClaimsDb db, AuditKinds kinds) : AuditTrailPage(db, kinds)
{
    [FromQuery(Name = "before")]
    public long? Before { get; set; }

    /// <summary>The entries with what each is about; null where the filter cannot be read.</summary>
    public AuditPage? Trail { get; private set; }

    public IReadOnlyList<(HistoryLine Line, string Subject, string? Address, string? Title)> Lines { get; private set; } = [];

    public Options Members { get; private set; } = null!;

    public Options KindChoices => new("kind", T["audit.index.any-kind"], Kind, Kinds.Choices(T));

    public Options Subjects => AuditSubjects.Options(About, T);

    public string? Newest => Before is null ? null : At(null);

    public string? Older => Trail?.Before is { } before ? At(before) : null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var members = await Db.AuditMembersAsync(cancel);
        Members = Options.Of("who", T["audit.index.anybody"], Who, [new(AuditSearch.Command, T["history.command"]), .. members.Select(member => new Choice(member.Id.ToString(), member.Name))]);
        if (await FilterAsync(cancel) is { } filter)
        {
            Trail = await Db.AuditTrailAsync(filter, Before, cancel);
            var lines = new HistoryWords(T).Of(new(Trail.Entries, Trail.Total, Before is null, Trail.Before), full: true).Lines;
            Lines = [.. Trail.Entries.Zip(lines, (entry, line) =>
            {
                var name = Trail.Names.GetValueOrDefault((entry.Subject, entry.SubjectId));
                return (line, AuditSubjects.Name(entry, name, T, F), AuditSubjects.Address(entry, name), name?.Number is null ? null : name.Title);
            })];
        }

        return true;
    }

    private string At(long? before)
    {
        var parts = new[] { Search.Query, before is { } seq ? $"before={seq.ToString(CultureInfo.InvariantCulture)}" : "" }.Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? Home : $"{Home}?{string.Join('&', parts)}";
    }
}
