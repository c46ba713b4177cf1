using Claims.Data;

namespace Claims.Web.Filing;

/// <summary>A table of claims that have something in common.</summary>
/// <param name="Caption">What they have in common, in words.</param>
/// <param name="Works">Whoever looks works at the desk: stages are shown.</param>
/// <param name="Named">Each row names its claimant; false where all have the same.</param>
public sealed record FiledView(string Caption, FiledClaims List, string Path, bool Works, bool Named)
{
    public string? Newer => Address("newer", List.Newer);

    public string? Older => Address("older", List.Older);

    private string? Address(string direction, ListPlace? place) => place is null ? null : $"{Path}?{direction}={Uri.EscapeDataString(place.ToString())}";
}
