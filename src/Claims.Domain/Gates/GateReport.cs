using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Claims.Domain;

/// <summary>What all gates found about a claim on a day, under one version of the policy. With an approval it is frozen as canonical JSON (RFC 8785), numbers as strings.</summary>
public sealed record GateReport
{
    /// <summary>Name and version of the frozen form.</summary>
    public const string CurrentForm = "claims.gates.1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
        Converters = { new JsonStringEnumConverter() },
    };

    public required string Form { get; init; }

    /// <summary>Version of the policy.</summary>
    public required int Policy { get; init; }

    /// <summary>When that version was introduced; null for the first.</summary>
    public required DateTimeOffset? PolicyIntroducedAt { get; init; }

    /// <summary>The day on which the gates looked.</summary>
    public required DateOnly On { get; init; }

    /// <summary>In the order of <see cref="AllGates"/>, those that are off included.</summary>
    public required IReadOnlyList<GateFinding> Findings { get; init; }

    /// <summary>Whom the desk had asked.</summary>
    public required IReadOnlyList<GateContact> Contacts { get; init; }

    /// <summary>128 random bits, so that the hash of a short reason cannot be guessed from its words; empty until it is frozen.</summary>
    public required string Salt { get; init; }

    /// <summary>An endorsement by a third person was asked for.</summary>
    [JsonIgnore]
    public bool DemandsEndorsement => Findings.Any(finding => finding.Gate == new Endorsed().Key && finding.Strictness == Strictness.Blocks);

    [JsonIgnore]
    public IEnumerable<GateFinding> Blocks => With(GateOutcome.Block);

    [JsonIgnore]
    public IEnumerable<GateFinding> Warnings => With(GateOutcome.Warn);

    public static GateReport Of(GateCase about, GatePolicy policy) => new()
    {
        Form = CurrentForm,
        Policy = policy.Version,
        PolicyIntroducedAt = policy.IntroducedAt,
        On = about.Today,
        Findings = [.. AllGates.InOrder.Select(gate => GateFinding.Of(gate, about, policy))],
        Contacts = about.Log.Contacts,
        Salt = "",
    };

    /// <summary>SHA-256 of what an approver reads of it, to tell whether it changed meanwhile: all but the day, and what members say of their own interest, which forbids by itself.</summary>
    [JsonIgnore]
    public string Digest => Hashes.Sha256Hex((this with { On = default, Salt = "", Findings = [.. Findings.Where(finding => AllGates.Find(finding.Gate).Mend != GatePlace.Interests)] }).ToBytes());

    public IEnumerable<GateFinding> With(GateOutcome outcome) => Findings.Where(finding => finding.Outcome == outcome);

    /// <summary>Reads a frozen report; an unknown or missing field is an error, not a default.</summary>
    public static GateReport Parse(byte[] bytes) => JsonSerializer.Deserialize<GateReport>(bytes, Json) ?? throw new JsonException("A report is an object.");

    /// <summary>A frozen report without a passage, its salt gone; null where the passage does not stand in it.</summary>
    public static byte[]? BlackOut(byte[] frozen, ErasurePassage passage)
    {
        var report = Parse(frozen);
        string? Clean(string? words) => words is null ? null : passage.BlackOut(words);
        var clean = report with
        {
            Salt = "",
            Findings = [.. report.Findings.Select(finding => finding with { Exception = Clean(finding.Exception) })],
            Contacts = [.. report.Contacts.Select(contact => contact with { Whom = Clean(contact.Whom)!, Question = Clean(contact.Question)!, Answer = Clean(contact.Answer) })],
        };
        return clean.Findings.SequenceEqual(report.Findings) && clean.Contacts.SequenceEqual(report.Contacts) ? null : clean.ToBytes();
    }

    /// <summary>The bytes that are frozen, with a new salt.</summary>
    public byte[] Freeze() => (this with { Salt = RandomNumberGenerator.GetHexString(32, lowercase: true) }).ToBytes();

    private byte[] ToBytes() => CanonicalJson.Bytes(Snapshot.Plain(JsonSerializer.SerializeToElement(this, Json)));
}
