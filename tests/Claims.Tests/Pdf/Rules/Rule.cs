namespace Claims.Tests.Pdf.Rules;

/// <summary>A demand of a standard: its clause, its name, and what of a file breaks it.</summary>
internal sealed record Rule(string Clause, string Name, Func<CheckedFile, IEnumerable<string>> Faults)
{
    public const string Archival = "ISO 19005-3, ";
    public const string Accessible = "ISO 14289-1, ";
    public const string Format = "ISO 32000-1, ";

    public static IReadOnlyList<Rule> All { get; } = [.. FileRules.All, .. MetadataRules.All, .. FontRules.All, .. ContentRules.All, .. StructureRules.All, .. AnnotationRules.All];

    /// <summary>Every fault of a file, each with its rule.</summary>
    public static IReadOnlyList<string> Check(byte[] bytes) => Check(new CheckedFile(bytes));

    public static IReadOnlyList<string> Check(CheckedFile file) => [.. All.SelectMany(rule => rule.Faults(file).Select(fault => $"{rule.Name} ({rule.Clause}): {fault}"))];
}
