namespace Claims.Web.Presences;

/// <summary>What a page about a claim shows of who else is editing it.</summary>
/// <param name="Doing">What the reader has open; null on a page without a form.</param>
public sealed record PresenceView(string Number, Doing? Doing, IReadOnlyList<Present> Others)
{
    private static readonly object Key = new();

    public static void Put(HttpContext http, PresenceView view) => http.Items[Key] = view;

    /// <summary>Null on pages that are about no claim, and for readers.</summary>
    public static PresenceView? Of(HttpContext http) => http.Items[Key] as PresenceView;

    /// <summary>"Judith Brandau bearbeitet gerade das Urteil (seit 10:04)."</summary>
    public static IEnumerable<string> Sentences(IEnumerable<Present> others, Texts texts, Formats formats) =>
        others.Select(present => texts[$"presence.{Texts.Kebab(present.Doing.ToString())}", present.Name, formats.Clock(present.Since)]);
}
