namespace Claims.Web.Quantities;

/// <summary>Why one field of a quantity was not taken.</summary>
/// <param name="Field">Property of <see cref="QuantityInput"/>.</param>
/// <param name="Code">Code of the sentence, looked up as <c>error.code</c>; <c>number.ambiguous</c> when a reading is to be chosen.</param>
public sealed record QuantityFault(string Field, string Code, IReadOnlyList<object> Args);

/// <summary>Reads a typed quantity by the domain's rules. Every field is read, so that all faults are told at once.</summary>
public sealed class QuantityReader
{
    private readonly QuantityInput _input;
    private readonly Language _language;
    private readonly List<QuantityFault> _faults = [];

    private QuantityReader(QuantityInput input, Language language) => (_input, _language) = (input, language);

    /// <summary>The quantity and no fault; neither where nothing is filled in; null and what is wrong.</summary>
    public static (Quantity? Quantity, IReadOnlyList<QuantityFault> Faults) Read(QuantityInput input, Language language)
    {
        if (input.IsEmpty)
        {
            return (null, []);
        }

        var reader = new QuantityReader(input, language);
        var quantity = reader.Read();
        return (quantity, reader._faults);
    }

    /// <summary>The unit that the controls of a form say; null where no kind is chosen.</summary>
    public static (Unit? Unit, QuantityFault? Fault) ReadUnit(QuantityInput input)
    {
        var reader = new QuantityReader(input, default);
        var unit = input.UnitKind is { } kind ? reader.Try(() => UnitOf(input, kind)) : null;
        return (unit, reader._faults.FirstOrDefault());
    }

    /// <exception cref="DomainException">Those of the factories of <see cref="Unit"/>.</exception>
    private static Unit UnitOf(QuantityInput input, UnitKind kind) => kind switch
    {
        UnitKind.Share => Unit.Share,
        UnitKind.Change => Unit.Change,
        UnitKind.Points => Unit.Points,
        UnitKind.Factor => Unit.Factor,
        UnitKind.Money => Unit.Money(input.Currency ?? "", input.Scale),
        UnitKind.Count => Unit.Count(input.Noun, input.Scale),
        UnitKind.Duration => Unit.Duration(input.TimeUnit ?? default),
        _ => Unit.Rate(input.Currency ?? "", input.To ?? ""),
    };

    private Quantity? Read()
    {
        if (_input.ReadFrom is not null && !_input.Confirmed)
        {
            Fault(nameof(QuantityInput.Confirmed), "quantity.unconfirmed");
        }

        if (string.IsNullOrWhiteSpace(_input.Metric))
        {
            Fault(nameof(QuantityInput.Metric), "quantity.metric-missing");
        }

        if (_input.Comparator is null)
        {
            Fault(nameof(QuantityInput.Comparator), "quantity.comparator");
        }

        var value = Number(_input.Value, _input.ValueReading, nameof(QuantityInput.Value));
        var upper = _input.Comparator == Comparator.Between ? Number(_input.Upper, _input.UpperReading, nameof(QuantityInput.Upper)) : null;
        var tolerance = _input.Comparator == Comparator.About ? Percent(_input.Tolerance) : null;
        var unit = ReadUnit();
        var period = ReadPeriod();
        return _faults.Count > 0 || value is null || unit is null
            ? null
            : Try(() => Quantity.Of(
                _input.Metric,
                _input.Comparator!.Value,
                value.Value,
                Math.Max(value.Decimals, upper?.Decimals ?? 0),
                unit,
                upper?.Value,
                period,
                _input.PeriodReason,
                _input.Place,
                tolerance,
                tolerance is null ? null : _input.ToleranceReason));
    }

    private NumberReading.Accepted? Number(string? typed, string? chosen, string field)
    {
        switch (Numbers.Read(typed ?? "", _language))
        {
            case NumberReading.Accepted accepted:
                return accepted;
            case NumberReading.Ambiguous ambiguous:
                var one = ambiguous.Readings.FirstOrDefault(reading => Numbers.Plain(reading.Value, reading.Decimals) == chosen);
                if (one is null)
                {
                    Fault(field, "number.ambiguous", typed!.Trim());
                }

                return one;
            case NumberReading.Refused refused:
                Fault(field, refused.Code);
                break;
        }

        return null;
    }

    private decimal? Percent(string? typed)
    {
        var number = (typed ?? "").Trim().TrimEnd('%').TrimEnd();
        return number.Length == 0 ? null : Number(number, null, nameof(QuantityInput.Tolerance))?.Value / 100;
    }

    private Unit? ReadUnit()
    {
        if (_input.UnitKind is not { } kind)
        {
            Fault(nameof(QuantityInput.UnitKind), "input.choose");
            return null;
        }

        return Try(() => UnitOf(_input, kind));
    }

    private Period? ReadPeriod() =>
        string.IsNullOrWhiteSpace(_input.Period) ? null : Try(() => Periods.Read(_input.Period, _language));

    private T? Try<T>(Func<T> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (DomainException refusal)
        {
            _faults.Add(new(FieldOf(refusal), refusal.Code, refusal.Args));
            return null;
        }
    }

    private void Fault(string field, string code, params object[] args) => _faults.Add(new(field, code, args));

    private static string FieldOf(DomainException refusal) => (refusal.Code, refusal.Args) switch
    {
        ("quantity.metric-missing", _) or (_, ["metric", ..]) => nameof(QuantityInput.Metric),
        ("quantity.comparator", _) => nameof(QuantityInput.Comparator),
        ("quantity.upper-missing" or "quantity.upper-below" or "quantity.upper-unexpected", _) => nameof(QuantityInput.Upper),
        ("quantity.tolerance-reason", _) or (_, ["tolerance-reason", ..]) => nameof(QuantityInput.ToleranceReason),
        ("quantity.tolerance-range" or "quantity.tolerance-missing" or "quantity.tolerance-unexpected", _) => nameof(QuantityInput.Tolerance),
        ("unit.currency", _) => nameof(QuantityInput.Currency),
        ("unit.rate-same", _) => nameof(QuantityInput.To),
        ("unit.scale", _) => nameof(QuantityInput.Scale),
        ("unit.duration", _) => nameof(QuantityInput.TimeUnit),
        (_, ["noun", ..]) => nameof(QuantityInput.Noun),
        (_, ["place", ..]) => nameof(QuantityInput.Place),
        (_, ["period-reason", ..]) => nameof(QuantityInput.PeriodReason),
        ("quantity.period-reason", _) => nameof(QuantityInput.Period),
        var (code, _) when code.StartsWith("period.", StringComparison.Ordinal) || code.StartsWith("date.", StringComparison.Ordinal) => nameof(QuantityInput.Period),
        _ => nameof(QuantityInput.Value),
    };
}
