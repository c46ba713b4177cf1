using Claims.Data;

namespace Claims.Web.ClaimFiles;

/// <summary>The words around a quote as they are shown: marked where the paragraph goes on.</summary>
public static class QuoteFrame
{
    public static string Lead(this ClaimQuote quote) => quote is { CutBefore: true, Before.Length: > 0 } ? "… " + quote.Before.TrimStart() : quote.Before;

    public static string Trail(this ClaimQuote quote) => quote is { CutAfter: true, After.Length: > 0 } ? quote.After.TrimEnd() + " …" : quote.After;
}
