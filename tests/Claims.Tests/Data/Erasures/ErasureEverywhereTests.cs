using System.Text;
using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Erasures;

/// <summary>One desk that holds the passage wherever it can stand; it is erased once, and looked at from all sides.</summary>
public sealed class ErasureEverywhereTests : IAsyncLifetime
{
    private TestDesk _desk = null!;
    private PassageFindings _found = null!;

    public async Task InitializeAsync()
    {
        _desk = await FilledDesk.CreateAsync();
        await using var db = _desk.Open();
        _found = await db.FindPassageAsync(ErasurePassage.Of(FilledDesk.Words), CancellationToken.None);
    }

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Fact]
    public async Task After_the_erasure_no_byte_of_the_files_holds_the_passage()
    {
        Assert.Empty(ErasableTables.All.Select(table => table.Name).Concat(["AuditTexts"]).Except(_found.Rows.Select(row => row.Table)));
        Assert.NotEmpty(_found.Editions);
        Assert.True(_found.Files.All(file => file.Holds));
        var other = await OthersAsync();
        await EraseAsync();

        await using (var db = _desk.Open())
        {
            var left = await db.FindPassageAsync(ErasurePassage.Of(FilledDesk.Words), CancellationToken.None);
            Assert.True(left.IsEmpty, string.Join(' ', left.Rows.Select(row => row.Table).Distinct()));
            Assert.Empty(await _desk.Engine.FindBrokenTriggersAsync(db, CancellationToken.None));
        }

        Assert.Equal(other, await OthersAsync());
        Assert.Equal([], Holding(FilledDesk.Words, FilledDesk.Token, Uri.EscapeDataString(FilledDesk.Words), CanonicalJson.Text(FilledDesk.Words)[1..^1]));
        _desk.Engine.Dispose();
        Assert.Equal([], Holding(FilledDesk.Words, FilledDesk.Token));
    }

    [Fact]
    public async Task What_was_erased_says_so_and_nothing_counts_as_altered()
    {
        await EraseAsync();
        await using var db = _desk.Open();
        var verdicts = await db.Verdicts.AsNoTracking().ToListAsync();
        var faults = await db.FaultsAsync(StoredFaults.Verdicts, verdicts.Select(verdict => StoredHash.Of(verdict.Id, verdict.ContentHash, verdict.Snapshot)), CancellationToken.None);
        Assert.Equal(verdicts.Count, faults.Count);
        Assert.All(faults.Values, fault => Assert.Equal((true, "Bitte einer Person"), (fault.IsErased, fault.Reason)));
        Assert.All(verdicts.Where(verdict => verdict.Gates is not null), verdict => Assert.Equal("", GateReport.Parse(verdict.Gates!).Salt));
        Assert.All(verdicts, verdict => Assert.Equal("", Snapshot.Parse(verdict.Snapshot).Salt));
        Assert.All(verdicts, verdict => Assert.Equal(verdict.Snapshot, Snapshot.Parse(verdict.Snapshot).ToBytes()));
        Assert.All(await db.AuditTexts.AsNoTracking().Where(text => text.Text!.Contains(ErasurePassage.Block)).ToListAsync(), text => Assert.Null(text.Salt));
        Assert.All(await db.Editions.AsNoTracking().Where(edition => _found.Editions.Select(one => one.Id).Contains(edition.Id)).ToListAsync(), edition => Assert.Empty(edition.Pdf));
    }

    [Fact]
    public async Task Each_thing_has_an_entry_that_names_its_rows_and_none_holds_the_passage()
    {
        var erasure = await EraseAsync();
        await using var db = _desk.Open();
        var entries = await db.AuditEntries.AsNoTracking().Where(entry => entry.Kind == "text.erased" && entry.Payload.Contains(erasure.ToString())).ToListAsync();
        var subjects = _found.Rows.Where(row => row.Subject is not null).Select(row => (row.Subject!, row.SubjectId)).Concat(_found.Editions.Select(edition => ("dossier", edition.Dossier.Value)))
            .Append(("erasure", erasure.Value)).ToHashSet();
        Assert.Equal(subjects, entries.Select(entry => (entry.Subject, entry.SubjectId)).ToHashSet());
        Assert.Equal(_found.Rows.Count + _found.Editions.Count, await db.ErasedRows.CountAsync(row => row.ErasureId == erasure));
    }

    private async Task<ErasureId> EraseAsync()
    {
        await using var db = _desk.Open();
        var request = new ErasureRequest(ErasurePassage.Of(FilledDesk.Words), "Bitte einer Person", [.. _found.Files.Select(file => file.Id)], _found.Seen);
        return await db.EraseAsync(request, await FilledDesk.AdministratorAsync(db), TestDesk.Now.AddDays(1), CancellationToken.None);
    }

    // Each column that an erasure has no business with, as it stands.
    private async Task<string> OthersAsync()
    {
        await using var db = _desk.Open();
        var all = new StringBuilder();
        var touched = ErasableTables.All.SelectMany(table => table.Columns.Select(column => (table.Name, column)))
            .Concat(ErasableTables.OwnWay.Select(column => (column.Split('.')[0], column.Split('.')[1]))).ToHashSet();
        foreach (var table in db.Model.GetRelationalModel().Tables.Where(table => table.Name is not ("Erasures" or "ErasedRows" or "AuditNodes" or "EditionWithdrawals")).OrderBy(table => table.Name))
        {
            var columns = table.Columns.Select(column => column.Name).Where(column => column is not ("Version" or "StateSalt") && !touched.Contains((table.Name, column))).ToList();
            var entries = table.Name switch { "AuditEntries" => $"WHERE Kind <> 'text.erased'", "AuditTexts" => "WHERE Seq NOT IN (SELECT Seq FROM AuditEntries WHERE Kind = 'text.erased')", _ => "" };
            var sql = $"SELECT {string.Join(" || '|' || ", columns.Select(column => $"quote(\"{column}\")"))} AS \"Value\" FROM \"{table.Name}\" {entries}";
            var rows = await db.Database.SqlQueryRaw<string>(sql).ToListAsync();
            all.AppendLine(table.Name).AppendJoin('\n', rows.Order(StringComparer.Ordinal));
        }

        return all.ToString();
    }

    private List<string> Holding(params string[] words) =>
        [.. from file in new[] { _desk.Engine.Location, _desk.Engine.Location + "-wal" }
            where File.Exists(file)
            from word in words
            where Bytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0
            select $"{Path.GetFileName(file)}: {word}"];

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
