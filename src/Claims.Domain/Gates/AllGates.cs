namespace Claims.Domain;

/// <summary>The gates, in the order in which they are shown.</summary>
public static class AllGates
{
    public static IReadOnlyList<Gate> InOrder { get; } =
    [
        new IndependentSources(),
        new PrimarySource(),
        new BothSides(),
        new CompleteEvidence(),
        new StandingQuotes(),
        new CalculatedNumber(),
        new LaterEvidence(),
        new AnonymousSources(),
        new AskedClaimant(),
        new NoInterest(),
        new DeclaredInterests(),
        new ExpertInterests(),
        new Endorsed(),
    ];

    /// <exception cref="DomainException"><c>gate.unknown</c></exception>
    public static Gate Find(string key) => InOrder.SingleOrDefault(gate => gate.Key == key) ?? throw new DomainException("gate.unknown", key);
}
