using Claims.Tests.Web.Verifying;

namespace Claims.Tests.Dossiers;

public sealed class EditionReproducibilityTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claims-reproduced-");

    [SkippableFact]
    public void Two_processes_with_other_language_time_zone_folder_and_processors_print_and_sign_the_same_bytes()
    {
        Programs.Require("dotnet");
        using var edition = new SignedEdition();
        var (input, key) = (Path.Combine(_folder.FullName, "input.json"), Path.Combine(_folder.FullName, "key.p12"));
        File.WriteAllBytes(input, edition.Json(SampleDossier.Rich() with { Certificate = edition.Content.Certificate }));
        File.WriteAllBytes(key, edition.Key);
        var (one, other) = (_folder.CreateSubdirectory("one").FullName, _folder.CreateSubdirectory("other").FullName);

        var here = EditionProcess.Run(one, input, key, "C", "UTC", 1);
        var there = EditionProcess.Run(other, input, key, "tr_TR.UTF-8", "Asia/Kolkata", 2);

        Assert.All(here.Zip(there), said => Assert.NotEqual(said.First, said.Second));
        Assert.Equal(4, here.Length);
        foreach (var file in new[] { EditionProcess.Unsigned, EditionProcess.Signed })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(one, file)), File.ReadAllBytes(Path.Combine(other, file)));
        }

        Assert.NotEqual(File.ReadAllBytes(Path.Combine(one, EditionProcess.Unsigned)), File.ReadAllBytes(Path.Combine(one, EditionProcess.Signed)));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
