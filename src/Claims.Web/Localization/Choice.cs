namespace Claims.Web.Localization;

/// <summary>One thing to choose in a select, a radio group or a set of boxes.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="Hint">A second line, such as the definition of a rating.</param>
/// <param name="Tone">A colour token; the choice is then drawn as a chip.</param>
/// <param name="Icon">Name of a symbol in icons.svg.</param>
/// <param name="Closed">It is shown and cannot be chosen; the hint says why.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, string? Tone = null, string? Icon = null, bool Closed = false);
