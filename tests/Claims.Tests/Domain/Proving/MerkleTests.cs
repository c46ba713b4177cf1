using System.Security.Cryptography;
using Claims.Domain;

namespace Claims.Tests.Domain;

/// <summary>Tree and proofs beside the test vectors of Certificate Transparency and beside the definitions of RFC 9162, section 2.1, written down as they stand there.</summary>
public sealed class MerkleTests
{
    private static readonly string[] Leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void The_eight_leaves_of_Certificate_Transparency_have_these_roots()
    {
        var edge = new MerkleEdge();
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Convert.ToHexStringLower(edge.Root()));
        foreach (var (leaf, root) in Leaves.Zip(Roots))
        {
            edge.Append(MerkleTree.Leaf(Convert.FromHexString(leaf)));
            Assert.Equal(root, Convert.ToHexStringLower(edge.Root()));
        }
    }

    [Fact]
    public void Proofs_of_the_eight_leaves_are_those_of_Certificate_Transparency()
    {
        var tree = new Tree([.. Leaves.Select(Convert.FromHexString)]);

        Assert.Equal(
            ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"],
            Hex(MerkleProofs.Inclusion(0, 8, tree.Subtree)));
        Assert.Equal(["bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
            Hex(MerkleProofs.Inclusion(5, 8, tree.Subtree)));
        Assert.Equal(["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
            Hex(MerkleProofs.Consistency(6, 8, tree.Subtree)));
        Assert.Equal(["5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"],
            Hex(MerkleProofs.Consistency(2, 5, tree.Subtree)));
    }

    [Fact]
    public void Roots_and_proofs_of_up_to_64_leaves_are_those_of_the_definitions()
    {
        var entries = Enumerable.Range(0, 64).Select(i => new byte[] { (byte)i, (byte)(i * 7) }).ToArray();
        for (var size = 0; size <= 64; size++)
        {
            var (tree, defined) = (new Tree(entries[..size]), entries[..size]);
            var root = MerkleTree.Root(size, tree.Subtree);
            Assert.Equal(Rfc.Root(defined), root);
            Assert.Equal(root, tree.Edge.Root());
            for (var index = 0; index < size; index++)
            {
                var path = MerkleProofs.Inclusion(index, size, tree.Subtree);
                Assert.Equal(Hex(Rfc.Path(index, defined)), Hex(path));
                Assert.True(MerkleProofs.IsIncluded(index, size, MerkleTree.Leaf(entries[index]), path, root));
                RequireRefused(path, broken => MerkleProofs.IsIncluded(index, size, MerkleTree.Leaf(entries[index]), broken, root));
                Assert.False(MerkleProofs.IsIncluded(index + 1, size, MerkleTree.Leaf(entries[index]), path, root));
            }

            for (var first = 0; first <= size; first++)
            {
                var (path, before) = (MerkleProofs.Consistency(first, size, tree.Subtree), Rfc.Root(entries[..first]));
                Assert.Equal(first == 0 ? [] : Hex(Rfc.Proof(first, defined)), Hex(path));
                Assert.True(MerkleProofs.IsConsistent(first, size, before, root, path));
                RequireRefused(path, broken => MerkleProofs.IsConsistent(first, size, before, root, broken));
                Assert.Equal(first == size, MerkleProofs.IsConsistent(first, size, root, root, path));
            }
        }
    }

    [Fact]
    public void Complete_subtrees_are_told_once_and_in_the_order_of_their_positions()
    {
        var edge = new MerkleEdge();
        var told = new List<(int, long)>();
        for (var i = 0; i < 100; i++)
        {
            edge.Append(MerkleTree.Leaf([(byte)i]), (level, index, _) => told.Add((level, index)));
        }

        Assert.Equal(Enumerable.Range(1, 97).Select(position => (long)position), told.Select(node => MerkleEdge.Position(node.Item1, node.Item2)));
    }

    [Fact]
    public void What_is_outside_of_the_tree_has_no_proof()
    {
        var tree = new Tree([[1], [2]]);

        Assert.Throws<ArgumentOutOfRangeException>(() => MerkleProofs.Inclusion(2, 2, tree.Subtree));
        Assert.Throws<ArgumentOutOfRangeException>(() => MerkleProofs.Inclusion(-1, 2, tree.Subtree));
        Assert.Throws<ArgumentOutOfRangeException>(() => MerkleProofs.Consistency(3, 2, tree.Subtree));
    }

    private static void RequireRefused(IReadOnlyList<byte[]> path, Func<IReadOnlyList<byte[]>, bool> isTaken)
    {
        Assert.False(isTaken([.. path, new byte[32]]));
        Assert.All(Enumerable.Range(0, path.Count), i =>
        {
            var changed = path.Select(hash => hash.ToArray()).ToArray();
            changed[i][i % 32] ^= 1;
            Assert.False(isTaken(changed));
            Assert.False(isTaken([.. path.Where((_, place) => place != i)]));
        });
    }

    private static string[] Hex(IEnumerable<byte[]> hashes) => [.. hashes.Select(Convert.ToHexStringLower)];

    /// <summary>The kept subtrees of a tree.</summary>
    private sealed class Tree
    {
        private readonly Dictionary<(int, long), byte[]> _subtrees = [];

        public Tree(byte[][] entries)
        {
            foreach (var (entry, index) in entries.Select((entry, index) => (entry, index)))
            {
                _subtrees[(0, index)] = MerkleTree.Leaf(entry);
                Edge.Append(_subtrees[(0, index)], (level, place, hash) => _subtrees[(level, place)] = hash.ToArray());
            }
        }

        public MerkleEdge Edge { get; } = new();

        public byte[] Subtree(int level, long index) => _subtrees[(level, index)];
    }

    /// <summary>MTH, PATH and PROOF as the RFC defines them.</summary>
    private static class Rfc
    {
        public static byte[] Root(byte[][] d) => d.Length switch
        {
            0 => SHA256.HashData([]),
            1 => SHA256.HashData([0, .. d[0]]),
            var n => SHA256.HashData([1, .. Root(d[..K(n)]), .. Root(d[K(n)..])]),
        };

        public static IEnumerable<byte[]> Path(int m, byte[][] d) =>
            d.Length == 1 ? []
            : m < K(d.Length) ? Path(m, d[..K(d.Length)]).Append(Root(d[K(d.Length)..]))
            : Path(m - K(d.Length), d[K(d.Length)..]).Append(Root(d[..K(d.Length)]));

        public static IEnumerable<byte[]> Proof(int m, byte[][] d) => Subproof(m, d, true);

        private static IEnumerable<byte[]> Subproof(int m, byte[][] d, bool b) =>
            m == d.Length ? (b ? [] : [Root(d)])
            : m <= K(d.Length) ? Subproof(m, d[..K(d.Length)], b).Append(Root(d[K(d.Length)..]))
            : Subproof(m - K(d.Length), d[K(d.Length)..], false).Append(Root(d[..K(d.Length)]));

        // The largest power of two smaller than n.
        private static int K(int n)
        {
            var k = 1;
            while (k * 2 < n)
            {
                k *= 2;
            }

            return k;
        }
    }

    [Fact]
    public void A_root_stays_what_it_is_while_the_tree_grows()
    {
        var edge = new MerkleEdge();
        var roots = new List<(byte[] Root, string Then)>();
        for (var leaf = 0; leaf < 64; leaf++)
        {
            edge.Append(new byte[32]);
            var root = edge.Root();
            roots.Add((root, Convert.ToHexStringLower(root)));
        }

        Assert.All(roots, root => Assert.Equal(root.Then, Convert.ToHexStringLower(root.Root)));
    }
}
