namespace Claims.Domain;

/// <summary>The finding rests on two origins at least. Reprints of one press release are one: the same group, publisher, address or file makes two pieces one origin (IFCN, standards and transparency of sources; EFCSN, methodology).</summary>
public sealed class IndependentSources() : Gate("sources.independent", Strictness.Blocks, GatePlace.Evidence, allowsException: true)
{
    private const int Enough = 2;

    public override GateSight Look(GateCase about)
    {
        var bearing = about.Bearing.ToList();
        var origins = Origins(bearing);
        return origins >= Enough ? GateSight.Met("several", origins.ToText())
            : origins == 0 ? GateSight.Missed("none")
            : bearing.Count == 1 ? GateSight.Missed("one-piece", Notes(bearing))
            : GateSight.Missed("one-origin", Notes(bearing));
    }

    /// <summary>How many origins these have: pieces that share one of their marks are of one origin, and so are those that are joined through others.</summary>
    public static int Origins(IReadOnlyList<GateEvidence> evidence)
    {
        var groups = new List<HashSet<string>>();
        foreach (var marks in evidence.Select(Marks))
        {
            var joined = groups.Where(group => group.Overlaps(marks)).ToList();
            joined.ForEach(group => marks.UnionWith(group));
            groups.RemoveAll(joined.Contains);
            groups.Add(marks);
        }

        return groups.Count;
    }

    private static HashSet<string> Marks(GateEvidence cited) =>
    [
        $"publisher {Plain(cited.Publisher)}",
        .. string.IsNullOrWhiteSpace(cited.OriginGroup) ? Array.Empty<string>() : [$"group {Plain(cited.OriginGroup)}"],
        .. cited.Url is { } url ? [$"url {Address(url)}"] : Array.Empty<string>(),
        .. cited.Files.Select(sha256 => $"file {sha256}"),
    ];

    private static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    // Two places on one page are one page.
    private static string Address(string url) => url.Split('#')[0].TrimEnd('/').Replace("http://", "https://", StringComparison.OrdinalIgnoreCase).ToUpperInvariant();
}
