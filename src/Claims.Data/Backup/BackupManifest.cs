using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Claims.Data;

/// <summary>What a backup says of itself, in <c>backup.json</c>.</summary>
public sealed record BackupManifest
{
    public const int CurrentFormat = 1;

    internal const string FileName = "backup.json";
    internal const string DatabaseName = "claims.db";
    internal const string KeysName = "keys.sealed";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The version of this program.</summary>
    public static string OwnProgram { get; } =
        typeof(BackupManifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Of the file, not of the program; a higher one than <see cref="CurrentFormat"/> cannot be read.</summary>
    public required int Format { get; init; }

    /// <summary>Version of the program that made it.</summary>
    public required string Program { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>Of which engine the database is.</summary>
    public required string Engine { get; init; }

    /// <summary>The migration that was applied last.</summary>
    public required string Migration { get; init; }

    /// <summary>The number of the newest entry of the history.</summary>
    public required long Entries { get; init; }

    /// <summary>The root of the history at that entry, in hexadecimal.</summary>
    public required string Root { get; init; }

    /// <summary>Length of the database.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of the database, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How the keys are sealed; null where the backup has none.</summary>
    public KeySeal? Keys { get; init; }

    internal void Write(Stream stream) => JsonSerializer.Serialize(stream, this, Json);

    /// <exception cref="JsonException">It is no manifest.</exception>
    internal static BackupManifest Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        // The format is looked at first: a later one may say all else otherwise.
        return document.RootElement.TryGetProperty("format", out var format) && format.ValueKind == JsonValueKind.Number && format.GetDouble() > CurrentFormat
            ? throw new DomainException("backup.newer")
            : document.Deserialize<BackupManifest>(Json) ?? throw new JsonException("null");
    }
}
