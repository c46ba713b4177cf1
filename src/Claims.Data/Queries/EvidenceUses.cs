namespace Claims.Data;

/// <summary>What hangs on one piece of evidence: if its figure is revised, these are to be looked at.</summary>
/// <param name="Verdicts">The standing verdicts that cite it.</param>
/// <param name="Work">Claims that link it or once cited it, and whose work is not done or whose standing verdict does without it; none for readers.</param>
/// <param name="Dependents">Claims that depend on one of those whose standing verdict cites it: one step further, and no more.</param>
public sealed record EvidenceUses(UsesPage<EvidenceUse> Verdicts, UsesPage<EvidenceUse> Work, UsesPage<EvidenceDependent> Dependents);

/// <summary>One page of what hangs on evidence, the newest number first.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record UsesPage<T>(IReadOnlyList<T> Rows, int Page, int Total)
{
    public const int Size = 25;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>A claim that the evidence bears on.</summary>
/// <param name="Revision">The revision that its standing verdict cites; of work the one that it links, or that its newest version cites.</param>
/// <param name="Stance">Null where the claim no longer links it and only a submitted version cites it.</param>
/// <param name="CitedIn">The version that cites it: the standing one, of work the newest; null when none does.</param>
/// <param name="Rating">Of the standing verdict that cites it; null for work.</param>
public sealed record EvidenceUse(
    string Number, string Statement, string Language, Stage Stage, bool UnderCorrection, int Revision, Stance? Stance, CalculationRole? Role, int? CitedIn, Rating? Rating);

/// <summary>A claim that depends on one whose standing verdict cites the evidence.</summary>
/// <param name="On">Number of the claim that it depends on.</param>
/// <param name="Rating">Of its own standing verdict; null when it has none.</param>
public sealed record EvidenceDependent(string Number, string Statement, string Language, Stage Stage, Rating? Rating, string On);
