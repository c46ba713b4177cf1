namespace Claims.Domain;

/// <summary>A figure is compared with that of the evidence, for the same period and in the same unit, or it is said why not (IFCN, standards and transparency of methodology). What does not fit, the calculation refuses by itself.</summary>
public sealed class CalculatedNumber() : Gate("number.calculated", Strictness.Blocks, GatePlace.Calculation, allowsException: true)
{
    public override GateSight Look(GateCase about) =>
        !about.HasQuantity ? GateSight.Met("no-figure")
        : about.NotCompared is not { } code ? GateSight.Met("compared")
        : code switch
        {
            "calculation.no-operands" => GateSight.Missed("no-operands"),
            "calculation.period-missing" or "calculation.period-differs" or "calculation.period-unclear" or "calculation.claim-undated" => GateSight.Missed("period"),
            "calculation.unit-differs" or "calculation.rate-missing" or "calculation.rate-unit" => GateSight.Missed("unit"),
            _ => GateSight.Missed("not-compared"),
        };
}
