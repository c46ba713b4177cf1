using System.Text;
using Claims.Data;
using Claims.Domain;
using Claims.Pdf;
using Claims.Tests.Dossiers;
using Claims.Web.Dossiers;

namespace Claims.Tests.Web.Verifying;

/// <summary>A small edition made without a desk: content, a history of its own, a signature.</summary>
internal sealed class SignedEdition : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private readonly SigningIdentity _signer = SigningIdentity.SelfSigned("Das Prüfhaus", Now.AddDays(-1), 2);
    private readonly string _folder = Directory.CreateTempSubdirectory("claims-edition-").FullName;

    public string Fingerprint => _signer.Fingerprint;

    /// <summary>The signer as a PKCS#12 file, with an empty password.</summary>
    public byte[] Key => _signer.ToPkcs12("");

    public DossierContent Content => SampleDossier.Long(1, 1) with { Edition = 1, Certificate = new("CN=Das Prüfhaus", _signer.NotAfter, _signer.Fingerprint) };

    public byte[] Json(DossierContent content, Func<DossierLog, DossierLog>? change = null, string? program = null)
    {
        var log = Log(content);
        return ClaimsJson.Bytes(new DossierInput { Format = DossierInput.CurrentFormat, Program = program ?? PrintedDossier.Program, Content = content, Log = change?.Invoke(log) ?? log });
    }

    /// <summary>Prints and signs this input.</summary>
    public byte[] Sign(byte[] json, Func<Document, Document>? change = null, IReadOnlyDictionary<string, byte[]>? files = null)
    {
        var document = PrintedDossier.Document(json, files ?? new Dictionary<string, byte[]>());
        return DocumentSigner.Sign(DocumentPrinter.Print(change?.Invoke(document) ?? document).Bytes, _signer);
    }

    public byte[] Sign() => Sign(Json(Content));

    public void Dispose()
    {
        _signer.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private DossierLog Log(DossierContent content)
    {
        string[] payloads =
        [
            CanonicalJson.Text(Entry("1", "claim.recorded", [])),
            .. content.Claims.Select((claim, i) => CanonicalJson.Text(Entry($"{i + 2}", "verdict.approved", new() { ["contentHash"] = claim.ContentHash, ["version"] = $"{claim.Version}" }))),
            CanonicalJson.Text(Entry($"{content.Claims.Count + 2}", "dossier.ordered", new() { ["content"] = Hashes.Sha256Hex(ClaimsJson.Bytes(content)) })),
        ];
        var leaves = payloads.Select(payload => MerkleTree.Leaf(Encoding.UTF8.GetBytes(payload))).ToList();
        byte[] Subtree(int level, long index) => level == 0 ? leaves[(int)index] : MerkleTree.Node(Subtree(level - 1, 2 * index), Subtree(level - 1, (2 * index) + 1));
        var key = new CheckpointKey(_folder);
        var (checkpoint, signature) = key.Sign(id => new(id, 0, leaves.Count, MerkleTree.Root(leaves.Count, Subtree), Now));
        var order = Enumerable.Range(1, content.Claims.Count).Prepend(leaves.Count - 1);
        return new(
            new SignedCheckpoint(checkpoint, signature, key.Find()!.PublicKey).ToString(),
            [.. order.Select(i => new DossierLogEntry(payloads[i], [.. MerkleProofs.Inclusion(i, leaves.Count, Subtree).Select(Convert.ToBase64String)]))]);
    }

    private static Dictionary<string, object?> Entry(string seq, string kind, Dictionary<string, string?> facts) => new() { ["seq"] = seq, ["kind"] = kind, ["facts"] = facts };
}
