namespace Claims.Domain;

/// <summary>The operands by their role: either one found value or one part and one whole, a rate beside them, all about the claimed period.</summary>
internal sealed record CalculationOperands(Operand? Found, Operand? Part, Operand? Whole, Operand? Rate)
{
    /// <exception cref="DomainException">What <see cref="Calculation.Reason"/> lists about roles, operands and periods.</exception>
    public static CalculationOperands Of(Quantity claimed, IReadOnlyList<Operand> operands)
    {
        Operand[] taking = [.. operands.Where(operand => operand.Role != CalculationRole.None)];
        if (taking.Length == 0)
        {
            throw new DomainException("calculation.no-operands");
        }

        var sorted = new CalculationOperands(
            Only(taking, CalculationRole.Found),
            Only(taking, CalculationRole.Part),
            Only(taking, CalculationRole.Whole),
            Only(taking, CalculationRole.Rate));
        sorted.RequireOneWay();
        foreach (var operand in taking)
        {
            RequireExact(operand);
            RequirePeriod(claimed, operand);
        }

        return sorted;
    }

    private static Operand? Only(IEnumerable<Operand> operands, CalculationRole role)
    {
        Operand[] found = [.. operands.Where(operand => operand.Role == role)];
        return found.Length > 1 ? throw new DomainException("calculation.role-twice", found[1].Label, role) : found.FirstOrDefault();
    }

    private void RequireOneWay()
    {
        var fault = (Found, Part, Whole) switch
        {
            (null, null, null) => "calculation.found-missing",
            (not null, null, null) or (null, not null, not null) => null,
            (null, null, _) => "calculation.part-missing",
            (null, _, null) => "calculation.whole-missing",
            _ => "calculation.roles-mixed",
        };
        if (fault is not null)
        {
            throw new DomainException(fault);
        }
    }

    // "At least 200" says nothing to compute with.
    private static void RequireExact(Operand operand)
    {
        if (operand.Quantity.Comparator is not (Comparator.Equal or Comparator.About))
        {
            throw new DomainException("calculation.operand-inexact", operand.Label);
        }
    }

    private static void RequirePeriod(Quantity claimed, Operand operand)
    {
        var (ours, theirs) = (claimed.Period, operand.Quantity.Period);
        if (ours is null && theirs is null && claimed.Unit.Kind == UnitKind.Duration)
        {
            // A length of time is itself the time that it is about.
            return;
        }

        if (ours is null)
        {
            throw new DomainException("calculation.claim-undated");
        }

        if (theirs is null)
        {
            throw new DomainException("calculation.period-missing", operand.Label);
        }

        var same = ours.Same(theirs);
        if (same != Answer.Yes)
        {
            throw new DomainException(same == Answer.No ? "calculation.period-differs" : "calculation.period-unclear", operand.Label, theirs, ours);
        }
    }
}
