namespace Claims.Tests.Domain.Reading;

/// <summary>The public cases for numbers, German and English. Those that are not read as they expect are listed with their reason in <c>public-cases.txt</c>.</summary>
public sealed class PublicCasesTests
{
    private static readonly string[] Folders = ["Number", "NumberWithUnit", "DateTime"];

    [SkippableFact]
    public void Every_public_case_is_read_as_it_expects_save_those_that_are_listed_with_a_reason()
    {
        var cases = Cases();
        var listed = Listed();
        var wrong = cases.Where(one => one.Passes() == listed.Contains((one.File, one.Number)));
        Assert.Equal("", string.Join('\n', wrong.Select(one => $"{one.File} {one.Number} {(one.Passes() ? "passes after all" : "fails")}: {one.Input}")));
    }

    [SkippableFact]
    public void Every_listed_case_is_there_and_stands_in_the_list_once()
    {
        var known = Cases().Select(one => (one.File, one.Number)).ToHashSet();
        var rows = Rows().ToList();
        Assert.DoesNotContain(rows, row => !known.Contains((row.File, row.Number)));
        Assert.Empty(rows.GroupBy(row => (row.File, row.Number)).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.DoesNotContain(rows, row => row.Reason.Length < 10);
    }

    // Dates and periods are read elsewhere; of the files about them only the durations count here.
    private static List<PublicCase> Cases()
    {
        var root = SharedData.Path("numbers");
        return [.. Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.json", SearchOption.AllDirectories))
            .Where(file => !file.Contains("DateTime", StringComparison.Ordinal) || Path.GetFileName(file).StartsWith("Duration", StringComparison.Ordinal))
            .SelectMany(file => PublicCase.Load(root, Path.GetRelativePath(root, file).Replace('\\', '/')))];
    }

    private static HashSet<(string File, int Number)> Listed() => [.. Rows().Select(row => (row.File, row.Number))];

    private static IEnumerable<(string File, int Number, string Reason)> Rows() =>
        from line in FigureTable.Lines("public-cases.txt")
        let parts = line.Split(" | ")
        from range in parts[1].Split(',')
        let ends = range.Split('-').Select(int.Parse).ToList()
        from number in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
        select (parts[0], number, parts[2]);
}
