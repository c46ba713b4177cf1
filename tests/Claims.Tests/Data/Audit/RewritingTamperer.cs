using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data;

/// <summary>Changes rows and log and then makes everything fit again that the desk keeps: payloads, texts, states, leaves, nodes, checkpoints. What it lacks is the desk's key and the file kept elsewhere.</summary>
internal sealed class RewritingTamperer(Tampering desk, Random dice)
{
    private List<Entry> _entries = [];

    /// <summary>Makes one change and mends what it can.</summary>
    /// <returns>What was done, and the first entry that is another than before.</returns>
    public (string What, long First) Change()
    {
        Read();
        var before = _entries.ConvertAll(entry => entry.Payload);
        var what = dice.Next(7) switch
        {
            0 => EditFact(),
            1 => EditText(),
            2 => EditRow(),
            3 => Remove(),
            4 => Repeat(),
            5 => Swap(),
            _ => Truncate(),
        };
        Write();
        var after = desk.Texts("SELECT Payload FROM AuditEntries ORDER BY Seq");
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return (what, same + 1);
    }

    /// <summary>Does to the kept checkpoints what can be done without the key.</summary>
    public string Cover()
    {
        switch (dice.Next(3))
        {
            case 0:
                desk.Execute("DELETE FROM AuditCheckpoints");
                return "dropped";
            case 1:
                foreach (var row in desk.Rows("SELECT Branch, Size FROM AuditCheckpoints"))
                {
                    desk.Execute("UPDATE AuditCheckpoints SET Root = @p0, Signature = @p1 WHERE Size = @p2", Root((long)row[1]!), RandomNumberGenerator.GetBytes(64), row[1]);
                }

                return "forged";
            default:
                return "left";
        }
    }

    private string EditFact()
    {
        var entry = Any();
        entry.At = entry.At.AddMinutes(1);
        return $"entry {entry.Seq} a minute later";
    }

    private string EditText()
    {
        var entry = Any(entry => entry.Texts.Count > 0);
        var field = entry.Texts.Keys.ElementAt(dice.Next(entry.Texts.Count));
        entry.Texts[field] = (RandomNumberGenerator.GetBytes(16), entry.Texts[field].Text + "!");
        return $"other words in entry {entry.Seq}";
    }

    private string EditRow()
    {
        var (table, column) = new[] { ("Claims", "Statement"), ("Sources", "Title"), ("Verdicts", "Summary"), ("Reviews", "Note"), ("Claimants", "Name"), ("Members", "Name"), ("Quotes", "Exact"), ("Editions", "PrintedAt"), ("Topics", "NameDe") }[dice.Next(9)];
        var id = desk.Texts($"SELECT rowid FROM {table} ORDER BY rowid");
        var row = id[dice.Next(id.Count)];
        desk.Execute($"UPDATE {table} SET {column} = coalesce({column}, '') || '1' WHERE rowid = {row}");
        return $"{table} {row} another {column}";
    }

    private string Remove()
    {
        var entry = Any();
        _entries.Remove(entry);
        return $"entry {entry.Seq} taken out";
    }

    private string Repeat()
    {
        var entry = Any();
        _entries.Insert(dice.Next(_entries.Count), entry.Copy());
        return $"entry {entry.Seq} once more";
    }

    private string Swap()
    {
        var place = dice.Next(_entries.Count - 1);
        (_entries[place], _entries[place + 1]) = (_entries[place + 1], _entries[place]);
        return $"entries {place + 1} and {place + 2} swapped";
    }

    private string Truncate()
    {
        var left = _entries.Count - 1 - dice.Next(40);
        _entries.RemoveRange(left, _entries.Count - left);
        return $"cut off behind {left}";
    }

    private Entry Any(Func<Entry, bool>? which = null)
    {
        var entries = which is null ? _entries : [.. _entries.Where(which)];
        return entries[dice.Next(entries.Count)];
    }

    private void Read()
    {
        var texts = desk.Rows("SELECT Seq, Field, Salt, Text FROM AuditTexts ORDER BY Seq, Field").ToLookup(row => (long)row[0]!);
        _entries = desk.Rows("SELECT Seq, ActorKind, ActorMember, Kind, Subject, SubjectId, Payload, StateSalt FROM AuditEntries ORDER BY Seq").ConvertAll(row => new Entry(row, texts[(long)row[0]!]));
    }

    // Everything anew, as the desk itself would write it.
    private void Write()
    {
        desk.Execute("DELETE FROM AuditTexts");
        desk.Execute("DELETE FROM AuditEntries");
        desk.Execute("DELETE FROM AuditNodes");
        var scopes = _entries.ConvertAll(entry => SubjectScope.Of(entry.Subject, entry.SubjectId));
        var states = SubjectStates.Of(desk.Model).Read(desk.Connection, desk.Transaction, [.. scopes.Distinct()]);
        var newest = scopes.Select((scope, place) => (scope, place)).GroupBy(pair => pair.scope).ToDictionary(group => group.Key, group => group.Last().place);
        var edge = new MerkleEdge();
        for (var i = 0; i < _entries.Count; i++)
        {
            var (entry, isNewest) = (_entries[i], newest[scopes[i]] == i);
            var salt = isNewest ? entry.StateSalt ?? RandomNumberGenerator.GetBytes(16) : null;
            entry.State = salt is null ? entry.State : SubjectStates.Hash(salt, states[scopes[i]]);
            var leaf = MerkleTree.Leaf(Encoding.UTF8.GetBytes(entry.Encode(i + 1)));
            desk.Execute(
                "INSERT INTO AuditEntries (Seq, At, ActorKind, ActorMember, Kind, Subject, SubjectId, Payload, LeafHash, StateSalt) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)",
                entry.Seq, entry.At.UtcTicks, entry.ActorKind, entry.ActorMember, entry.Kind, entry.Subject, entry.SubjectId, entry.Payload, Convert.ToHexStringLower(leaf), salt);
            foreach (var (field, text) in entry.Texts)
            {
                desk.Execute("INSERT INTO AuditTexts (Seq, Field, Salt, Text) VALUES (@p0, @p1, @p2, @p3)", entry.Seq, field, text.Salt, text.Text);
            }

            edge.Append(leaf, (level, index, hash) => desk.Execute(
                "INSERT INTO AuditNodes (Position, Level, \"Index\", Hash) VALUES (@p0, @p1, @p2, @p3)", MerkleEdge.Position(level, index), level, index, hash.ToArray()));
        }
    }

    private string Root(long size)
    {
        var edge = new MerkleEdge();
        desk.Texts("SELECT LeafHash FROM AuditEntries WHERE Seq <= @p0 ORDER BY Seq", size).ForEach(leaf => edge.Append(Convert.FromHexString(leaf)));
        return Convert.ToHexStringLower(edge.Root());
    }

    private sealed class Entry
    {
        private readonly Dictionary<string, object?> _facts = [];

        public Entry(object?[] row, IEnumerable<object?[]> texts)
        {
            (Seq, ActorKind, ActorMember, Kind, Subject, SubjectId, Payload, StateSalt) =
                ((long)row[0]!, (string)row[1]!, (string?)row[2], (string)row[3]!, (string)row[4]!, (string)row[5]!, (string)row[6]!, (byte[]?)row[7]);
            using var json = JsonDocument.Parse(Payload);
            foreach (var fact in json.RootElement.GetProperty("facts").EnumerateObject())
            {
                _facts[fact.Name] = fact.Value.GetString();
            }

            At = DateTimeOffset.Parse(json.RootElement.GetProperty("at").GetString()!, CultureInfo.InvariantCulture);
            State = json.RootElement.GetProperty("state").GetString()!;
            Texts = texts.ToDictionary(text => (string)text[1]!, text => ((byte[])text[2]!, (string)text[3]!));
        }

        private Entry(Entry other)
        {
            (ActorKind, ActorMember, Kind, Subject, SubjectId, Payload, At, State, _facts) = (other.ActorKind, other.ActorMember, other.Kind, other.Subject, other.SubjectId, other.Payload, other.At, other.State, other._facts);
            Texts = new(other.Texts);
        }

        public long Seq { get; private set; }

        public DateTimeOffset At { get; set; }

        public string ActorKind { get; }

        public string? ActorMember { get; }

        public string Kind { get; }

        public string Subject { get; }

        public string SubjectId { get; }

        public string Payload { get; private set; }

        public byte[]? StateSalt { get; }

        public string State { get; set; }

        public Dictionary<string, (byte[] Salt, string Text)> Texts { get; }

        public Entry Copy() => new(this);

        public string Encode(long seq)
        {
            Seq = seq;
            return Payload = CanonicalJson.Text(new Dictionary<string, object?>
            {
                ["actor"] = ActorMember?.ToLowerInvariant() ?? "command",
                ["at"] = At.UtcDateTime.ToString(Checkpoint.TimeFormat, CultureInfo.InvariantCulture),
                ["facts"] = _facts,
                ["kind"] = Kind,
                ["seq"] = seq.ToString(CultureInfo.InvariantCulture),
                ["state"] = State,
                ["subject"] = Subject,
                ["subjectId"] = SubjectId.ToLowerInvariant(),
                ["texts"] = Texts.ToDictionary(text => text.Key, object? (text) => Hashes.Sha256Hex([.. text.Value.Salt, .. Encoding.UTF8.GetBytes(text.Value.Text)])),
            });
        }
    }
}
