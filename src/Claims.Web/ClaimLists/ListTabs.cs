using Claims.Data;

namespace Claims.Web.ClaimLists;

/// <summary>The views over the list: those of the house, then the saved ones.</summary>
public static class ListTabs
{
    public static IReadOnlyList<ListTab> Of(ClaimFilter filter, ClaimCounts counts, IEnumerable<SavedViewRow> saved, Actor actor, Texts texts)
    {
        var here = (filter with { Sort = ClaimSort.Changed }).ToString();
        ListTab Tab(ClaimFilter view, string key, int count) => new(ListLinks.To(view), texts[$"claims.index.{key}"], count, view.ToString() == here);
        ListTab At(Stage stage, string key) => Tab(new() { Stages = [stage] }, key, counts.Stages.GetValueOrDefault(stage));
        return
        [
            Tab(ClaimFilter.All, "all", counts.All),
            Tab(new() { Mine = true }, "mine", counts.Mine),
            At(Stage.Open, "open"),
            At(Stage.Researching, "researching"),
            At(Stage.InReview, "in-review"),
            At(Stage.Approved, "approved"),
            At(Stage.Discarded, "discarded"),
            Tab(new() { UnderCorrection = true }, "under-correction", counts.UnderCorrection),
            Tab(new() { Diverging = true }, "diverging", counts.Diverging),
            .. saved.Select(view => new ListTab(
                ListLinks.With(ListLinks.Root, view.Query), view.Name, null, view.Query == filter.ToString(), view.IsMine(actor) ? null : view.By)),
        ];
    }
}
