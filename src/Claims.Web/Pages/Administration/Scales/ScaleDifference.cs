using Claims.Web.Comparing;

namespace Claims.Web.Pages.Administration.Scales;

/// <summary>What becomes of one label with the next version.</summary>
/// <param name="Was">In the current version; null for a new label.</param>
/// <param name="Is">In the next version; null for one that is left out.</param>
/// <param name="Moved">It stands elsewhere among the labels that stay.</param>
/// <param name="Drafts">Drafts in work that hold it and will ask for another rating.</param>
public sealed record ScaleDifference(Rating? Was, Rating? Is, bool Moved, int Drafts)
{
    /// <summary>Key of the word that says what happens: new, left-out, redefined, changed, moved or the-same.</summary>
    public string Verb => (Was, Is) switch
    {
        (null, _) => "new",
        (_, null) => "left-out",
        var (was, now) when !was.Means(now) => "redefined",
        var (was, now) when !was.Looks(now) => "changed",
        _ => Moved ? "moved" : "the-same",
    };

    /// <summary>The label as it is shown.</summary>
    public Rating Shown => Is ?? Was!;

    /// <summary>Field by field, where the two differ.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<DiffPiece> Pieces)> Changes(Texts texts)
    {
        if (Was is not { } was || Is is not { } now)
        {
            return [];
        }

        return [.. new[]
        {
            ("name-de", was.NameDe, now.NameDe),
            ("name-en", was.NameEn, now.NameEn),
            ("definition-de", was.DefinitionDe, now.DefinitionDe),
            ("definition-en", was.DefinitionEn, now.DefinitionEn),
            ("number", Number(was, texts), Number(now, texts)),
            ("colour", texts[$"scales.colour.{was.Colour}"], texts[$"scales.colour.{now.Colour}"]),
            ("icon", texts[$"scales.icon.{was.Icon}"], texts[$"scales.icon.{now.Icon}"]),
        }.Where(field => field.Item2 != field.Item3).Select(field => (field.Item1, WordDiff.Of(field.Item2, field.Item3)))];
    }

    /// <summary>The labels of the next version in their order, then those left out.</summary>
    /// <param name="drafts">How many drafts in work hold a label of any version that says something else than the one of its key now.</param>
    public static IReadOnlyList<ScaleDifference> Of(IReadOnlyList<Rating> current, RatingScale next, Func<Rating, Rating?, int> drafts)
    {
        var before = current.OrderBy(label => label.Position).Select(label => label.Key).Where(key => next.Ratings.Any(label => label.Key == key)).ToList();
        var after = next.Ratings.Select(label => label.Key).Where(before.Contains).ToList();
        return
        [
            .. next.Ratings.Select(now => (Was: current.FirstOrDefault(was => was.Key == now.Key), Is: now))
                .Select(pair => new ScaleDifference(pair.Was, pair.Is, before.IndexOf(pair.Is.Key) != after.IndexOf(pair.Is.Key), pair.Was is null ? 0 : drafts(pair.Was, pair.Is))),
            .. current.Where(was => next.Ratings.All(now => now.Key != was.Key)).Select(was => new ScaleDifference(was, null, Moved: false, drafts(was, null))),
        ];
    }

    private static string Number(Rating rating, Texts texts) => texts[$"scales.number.{rating.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}"];
}
