using Claims.Tests.Web.Verifying;

namespace Claims.Tests.Web.Commands;

public sealed class VerifyDossierCommandTests
{
    [Fact]
    public async Task The_exit_code_says_genuine_not_or_cannot_tell_and_the_first_line_says_it_in_words()
    {
        using var edition = new SignedEdition();
        using var line = new CommandLine();
        var signed = edition.Sign();
        var file = line.Write("edition.pdf", signed);
        signed[^100] ^= 1;
        var altered = line.Write("altered.pdf", signed);
        var keys = line.Write("claims-desk.json", System.Text.Encoding.UTF8.GetBytes($$"""{"certificate":"{{new string('0', 64)}}","earlierCertificates":["{{edition.Fingerprint}}"]}"""));

        var genuine = await line.RunAsync("verify", "dossier", file, "--desk", edition.Fingerprint);
        var unknown = await line.RunAsync("verify", "dossier", file);
        var foreign = await line.RunAsync("verify", "dossier", file, "--desk", new string('a', 64));
        var earlier = await line.RunAsync("verify", "dossier", file, "--desk", keys);
        var changed = await line.RunAsync("verify", "dossier", altered, "--desk", edition.Fingerprint);
        var missing = await line.RunAsync("verify", "dossier", file + ".pdf");
        var noKey = await line.RunAsync("verify", "dossier", file, "--desk", altered);

        var mistyped = await line.RunAsync("verify", "dossier", file, "--desk", "abcd");

        Assert.Equal([0, 2, 1, 0, 1, 2, 2, 2], new[] { genuine, unknown, foreign, earlier, changed, missing, noKey, mistyped }.Select(outcome => outcome.Code));
        Assert.Contains("neither a fingerprint of 64 hexadecimal digits nor a file", mistyped.Error, StringComparison.Ordinal);
        Assert.StartsWith("This dossier is genuine and unchanged.", genuine.Output, StringComparison.Ordinal);
        Assert.StartsWith("This file is unchanged since it was signed with a key unknown here.", unknown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("genuine", unknown.Output, StringComparison.Ordinal);
        Assert.StartsWith("This file was altered after it was signed.", changed.Output, StringComparison.Ordinal);
        Assert.Contains("[ok]", genuine.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(line.Database));
    }
}
