using System.Collections.Frozen;

namespace Claims.Domain;

/// <summary>The currencies that the desk knows, by ISO 4217 code.</summary>
public static class Currencies
{
    /// <summary>The codes in the order in which a form offers them: those of the desk's readers first, then by letter.</summary>
    public static readonly IReadOnlyList<string> Codes =
    [
        "EUR", "USD", "GBP", "CHF", "CNY", "JPY", "RUB",
        "AED", "ARS", "AUD", "BDT", "BGN", "BHD", "BRL", "BYN", "CAD", "CLP", "COP", "CZK", "DKK", "DZD", "EGP", "ETB", "GEL", "GHS",
        "HKD", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JOD", "KES", "KRW", "KWD", "KZT", "LBP", "LKR", "LYD", "MAD", "MDL",
        "MXN", "MYR", "NGN", "NOK", "NZD", "OMR", "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "SAR", "SDG", "SEK", "SGD", "SYP",
        "THB", "TND", "TRY", "TWD", "TZS", "UAH", "UGX", "UYU", "UZS", "VES", "VND", "XAF", "XOF", "YER", "ZAR",
    ];

    private static readonly FrozenSet<string> Known = Codes.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsKnown(string? code) => code is not null && Known.Contains(code);
}
