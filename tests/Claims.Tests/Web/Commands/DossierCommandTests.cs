using Claims.Domain;

namespace Claims.Tests.Web.Commands;

public sealed class DossierCommandTests
{
    [Fact]
    public async Task A_working_copy_is_written_and_printing_it_again_gives_the_same_bytes()
    {
        using var line = new CommandLine();
        (await line.RunAsync("seed", "demo")).Succeeds();
        var number = line.Read<string>("SELECT Number FROM Claims WHERE Stage = 'Approved' ORDER BY Number LIMIT 1");
        var other = line.Read<string>("SELECT Number FROM Claims WHERE Stage = 'Open' ORDER BY Number LIMIT 1");
        var (first, second) = (Path.Combine(line.Folder, "first.pdf"), Path.Combine(line.Folder, "second.pdf"));

        var outcome = await line.RunAsync("dossier", number, other, "--out", first, "--title", "Zwei Behauptungen");
        (await line.RunAsync("dossier", number, other, "--out", second, "--title", "Zwei Behauptungen")).Succeeds();

        outcome.Succeeds();
        var bytes = await File.ReadAllBytesAsync(first);
        Assert.Equal("%PDF-"u8.ToArray(), bytes[..5]);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(second));
        Assert.Contains(Hashes.Sha256Hex(bytes), outcome.Output);
        (await line.RunAsync("dossier", number, "1999-0001", "--out", first)).Refuses("There is no claim 1999-0001.");
        (await line.RunAsync("dossier", number)).Refuses("'--out' is required");
        (await line.RunAsync("dossier", number, "--out", Path.Combine(line.Folder, "nowhere", "x.pdf"))).Refuses("nowhere");
    }
}
