namespace Claims.Pdf;

/// <summary>Where a line may and may not end, beyond its spaces.</summary>
internal static class BreakRules
{
    private const int Letters = 3;

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

    /// <summary>True where German and English put a syllable's end more often than not: before a consonant that a vowel follows.</summary>
    public static bool LooksLikeSyllable(IReadOnlyList<Atom> atoms, int next) =>
        IsLetter(atoms[next]) && !IsVowel(atoms[next]) && next + 1 < atoms.Count && IsVowel(atoms[next + 1]) && IsLetter(atoms[next - 1]);

    public static bool IsLetter(Atom atom) => atom.Text.Length > 0 && char.IsLetter(atom.Text, 0);

    private static bool BindsBackward(Atom next) => next.Text is "…" or "–" || (next.Scope?.Outer?.Element.Type == "Reference");

    private static bool IsHyphen(string text) => text is "-" or "‐" or "/";

    private static bool LettersAround(List<Atom> atoms, int at) =>
        at >= Letters && at + Letters < atoms.Count
        && atoms.Skip(at - Letters).Take(Letters).All(IsLetter) && atoms.Skip(at + 1).Take(Letters).All(IsLetter);

    private static bool IsVowel(Atom atom) => atom.Text is [var c] && "aeiouyäöüAEIOUYÄÖÜáéíóúàèêâîô".Contains(c, StringComparison.Ordinal);
}
