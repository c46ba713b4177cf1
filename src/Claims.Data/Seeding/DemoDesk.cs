namespace Claims.Data;

/// <summary>The files of a folder that describes a desk.</summary>
internal sealed record DemoDesk
{
    public required string Folder { get; init; }

    public required IReadOnlyList<SeedMember> Members { get; init; }

    public required IReadOnlyList<SeedSource> Sources { get; init; }

    public required IReadOnlyList<SeedEvidence> Evidence { get; init; }

    /// <summary>With the name of their file; files by name, claims by place.</summary>
    public required IReadOnlyList<(string File, SeedClaim Claim)> Claims { get; init; }

    public required IReadOnlyList<SeedDossier> Dossiers { get; init; }

    /// <exception cref="SeedException">The folder or a file is missing, or a file is not what it should be.</exception>
    public static async Task<DemoDesk> ReadAsync(string folder, CancellationToken cancel)
    {
        if (!Directory.Exists(folder))
        {
            throw new SeedException(folder, "$", "there is no such folder");
        }

        var claims = new List<(string, SeedClaim)>();
        foreach (var path in Directory.EnumerateFiles(folder, "claims-*.json").Order(StringComparer.Ordinal))
        {
            var file = await SeedJson.ReadAsync<ClaimsFile>(path, cancel);
            claims.AddRange(file.Claims.Select(claim => (Path.GetFileName(path), claim)));
        }

        return new()
        {
            Folder = folder,
            Members = (await SeedJson.ReadAsync<MembersFile>(Path.Combine(folder, "members.json"), cancel)).Members,
            Sources = (await SeedJson.ReadAsync<SourcesFile>(Path.Combine(folder, "sources.json"), cancel)).Sources,
            Evidence = (await SeedJson.ReadAsync<EvidenceFile>(Path.Combine(folder, "evidence.json"), cancel)).Evidence,
            Claims = claims,
            Dossiers = (await SeedJson.ReadAsync<DossiersFile>(Path.Combine(folder, "dossiers.json"), cancel)).Dossiers,
        };
    }

    /// <exception cref="SeedException">The file is not there.</exception>
    public Task<byte[]> AttachmentAsync(string name, CancellationToken cancel) => BytesAsync(Path.Combine("files", Path.GetFileName(name)), cancel);

    /// <exception cref="SeedException">The file is not there.</exception>
    public async Task<string> TextAsync(string name, CancellationToken cancel) =>
        System.Text.Encoding.UTF8.GetString(await BytesAsync(Path.GetFileName(name), cancel));

    private async Task<byte[]> BytesAsync(string name, CancellationToken cancel)
    {
        var path = Path.Combine(Folder, name);
        return File.Exists(path) ? await File.ReadAllBytesAsync(path, cancel) : throw new SeedException(name, path, "is not there");
    }
}
