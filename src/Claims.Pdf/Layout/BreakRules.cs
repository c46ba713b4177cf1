namespace Claims.Pdf;

/// <summary>Where a line may and may not end, beyond its spaces.</summary>
internal static class BreakRules
{
    private const int Letters = 3;
    private static readonly string[] OneSound = ["sch", "ch", "ck", "ph", "th", "qu", "pf", "ng"];

    public static void Apply(List<Atom> atoms)
    {
        for (var i = 0; i < atoms.Count - 1; i++)
        {
            var atom = atoms[i];
            if (atom.After == BreakKind.Space && BindsBackward(atoms[i + 1]))
            {
                atom.After = BreakKind.None;
            }
            else if (atom.After == BreakKind.None && IsHyphen(atom.Text) && LettersAround(atoms, i))
            {
                atom.After = BreakKind.Allowed;
            }
        }
    }

    /// <summary>True where German and English put a syllable's end more often than not: before a consonant, or several that sound as one, that a vowel follows.</summary>
    public static bool LooksLikeSyllable(IReadOnlyList<Atom> atoms, int next)
    {
        var onset = OneSound.Where(sound => Matches(atoms, next, sound)).Select(sound => sound.Length).DefaultIfEmpty(1).Max();
        return IsLetter(atoms[next]) && !IsVowel(atoms[next]) && IsLetter(atoms[next - 1])
            && next + onset < atoms.Count && IsVowel(atoms[next + onset])
            && !OneSound.Any(sound => Enumerable.Range(1, sound.Length - 1).Any(into => Matches(atoms, next - into, sound)));
    }

    private static bool Matches(IReadOnlyList<Atom> atoms, int at, string sound) =>
        at >= 0 && at + sound.Length <= atoms.Count
        && Enumerable.Range(0, sound.Length).All(i => atoms[at + i].Text.Equals(sound[i].ToString(), StringComparison.OrdinalIgnoreCase));

    public static bool IsLetter(Atom atom) => atom.Text.Length > 0 && char.IsLetter(atom.Text, 0);

    private static bool BindsBackward(Atom next) => next.Text is "…" or "–" || (next.Scope?.Outer?.Element.Type == "Reference");

    private static bool IsHyphen(string text) => text is "-" or "‐" or "/";

    private static bool LettersAround(List<Atom> atoms, int at) =>
        at >= Letters && at + Letters < atoms.Count
        && atoms.Skip(at - Letters).Take(Letters).All(IsLetter) && atoms.Skip(at + 1).Take(Letters).All(IsLetter);

    private static bool IsVowel(Atom atom) => atom.Text is [var c] && "aeiouyäöüAEIOUYÄÖÜáéíóúàèêâîô".Contains(c, StringComparison.Ordinal);
}
