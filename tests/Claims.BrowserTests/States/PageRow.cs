using Claims.Domain;

namespace Claims.BrowserTests.States;

/// <summary>How one page is brought into its states.</summary>
/// <param name="Who">Somebody who may open it; null where nobody is signed in.</param>
/// <param name="At">Its address on a desk that has everything; on the desk with long words it is the same.</param>
internal sealed record PageRow(Role? Who, Func<Places, string> At)
{
    /// <summary>For a page about one thing: the address of one that has nothing in it. A page about no thing in particular is empty on an empty desk.</summary>
    public Func<Places, string>? Bare { get; init; }

    /// <summary>The status of that answer.</summary>
    public int BareAnswer { get; init; } = 200;

    /// <summary>What is done wrong in its form.</summary>
    public Mistake Mistake { get; init; } = Mistake.Nothing;
}

/// <summary>What somebody does wrong in the first form of a page, so that it shows an error.</summary>
/// <param name="Button">Words of the button that is pressed, by their key; null for the first one.</param>
/// <param name="Why">Why nothing can be done wrong; null where something can.</param>
/// <param name="Typed">Key of the label of a field, and what is written there when the others are left empty; null where nothing is.</param>
internal sealed record Mistake(string? Button = null, string? Why = null, (string Label, string Words)? Typed = null)
{
    /// <summary>Every field is left empty. A page without a form has no such state.</summary>
    public static readonly Mistake Nothing = new();

    public static readonly Mistake OnlyAsks = new(Why: "the form has a button and nothing to fill in, or only what may stay empty");

    public static readonly Mistake OnlyChoices = new(Why: "every choice of the form is a right one");

    public static Mistake Pressing(string button) => new(button);

    public static Mistake Typing(string label, string words, string? button = null) => new(button, Typed: (label, words));
}
