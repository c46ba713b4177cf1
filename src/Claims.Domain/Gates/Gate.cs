namespace Claims.Domain;

/// <summary>How much a desk makes of one gate.</summary>
public enum Strictness
{
    /// <summary>Nobody asks for it.</summary>
    Off = 1,

    /// <summary>What is missed is shown, and holds nothing up.</summary>
    Warns,

    /// <summary>No verdict is approved that misses it without a reasoned exception.</summary>
    Blocks,
}

/// <summary>Where something can be done about what a gate misses.</summary>
public enum GatePlace
{
    Evidence = 1,
    Quotes,
    Calculation,
    Verdict,
    Contacts,
    Interests,
    Review,
}

/// <summary>What a gate sees in a case.</summary>
/// <param name="IsMet">The case has what the gate asks for.</param>
/// <param name="Reason">Why, as a code of the gate: <c>one-origin</c>.</param>
/// <param name="Args">What the sentence for the reason fills in: counts, and numbers of notes as <c>[1] [3]</c>.</param>
public sealed record GateSight(bool IsMet, string Reason, IReadOnlyList<string> Args)
{
    internal static GateSight Met(string reason, params string[] args) => new(true, reason, args);

    internal static GateSight Missed(string reason, params string[] args) => new(false, reason, args);
}

/// <summary>
/// A rule of the codes that fact-checkers sign, the IFCN Code of Principles (https://ifcncodeofprinciples.poynter.org) and the EFCSN European Code of Standards
/// (https://efcsn.com/code-of-standards), made something that a claim meets or misses. What follows from that is for the <see cref="GatePolicy"/> to say.
/// </summary>
/// <param name="key">Stable name: policies, exceptions and frozen reports carry it.</param>
/// <param name="standard">What the codes ask for, which the first policy of every desk demands.</param>
/// <param name="mend">Where it is mended.</param>
/// <param name="allowsException">A reason may stand in for what is missed.</param>
public abstract class Gate(string key, Strictness standard, GatePlace mend, bool allowsException)
{
    public string Key => key;

    public Strictness Standard => standard;

    public GatePlace Mend => mend;

    public bool AllowsException => allowsException;

    public abstract GateSight Look(GateCase about);

    /// <summary>Numbers of notes as they stand in a reasoning.</summary>
    protected static string Notes(IEnumerable<GateEvidence> evidence) => string.Join(' ', evidence.Select(cited => $"[{cited.Number.ToText()}]"));
}
