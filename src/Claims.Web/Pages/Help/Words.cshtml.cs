using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Pages.Help;

/// <summary>What the words of the desk mean.</summary>
[Authorize(Policies.CanRead)]
public sealed class WordsModel : DeskPage
{
    /// <summary>In the order in which the work needs them; each is an anchor of the page.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "source", "capture", "quote", "claim", "claimant", "quantity", "evidence", "stance", "verdict", "standing", "rating", "stage", "review", "gate", "cycle", "dossier", "history",
    ];
}
