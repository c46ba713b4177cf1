using Claims.Data;
using Claims.Web.Charts;
using Claims.Web.Filing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Topics;

/// <summary>The claims that are filed under one topic.</summary>
[Authorize(Policies.CanRead)]
public sealed class DetailsModel(ClaimsDb db) : FilingPage(db)
{
    [FromRoute]
    public string Key { get; set; } = "";

    public TopicPage Shown { get; private set; } = null!;

    public FiledView Claims => new(T["filed.claims-about", F.Name(Shown.Topic)], Shown.List, $"/topics/{Uri.EscapeDataString(Key)}", Works, Named: true);

    public Bars Ratings => Bars.Of(T["start.ratings"], Shown.Ratings.Select(row => new Bar(F.Name(row.Rating), row.Count, row.Rating.Icon, row.Rating.Colour)));

    public int Rated => Shown.Ratings.Sum(row => row.Count);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var shown = Works ? await Db.TopicPageAsync(Key, Place, cancel) : await Db.StandingTopicPageAsync(Key, Place, cancel);
        Shown = shown!;
        return shown is not null;
    }
}
