namespace Claims.Web.Workbench;

/// <summary>A quoted passage of a text, as it is marked.</summary>
/// <param name="Start">First UTF-16 code unit in the text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Css">Class of the mark: the stage of the claim, <c>in-review</c>.</param>
/// <param name="Anchor">Id of the mark, <c>q-…</c>.</param>
/// <param name="Label">Number of its claim beside the text; 0 for the passage that is being recorded, which has no link.</param>
/// <param name="Card">Id of the claim's card, <c>c-2026-0042</c>.</param>
/// <param name="Begins">The quote begins with it; a quote that leaves words out has several passages, and its id stands at the first.</param>
/// <param name="Ends">The quote ends with it, and its number stands there.</param>
public sealed record Passage(int Start, int End, string Css, string Anchor, int Label = 0, string Card = "", bool Begins = true, bool Ends = true);
