using System.CommandLine;
using Claims.Data;
using Claims.Web.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Commands;

internal static class DossierCommand
{
    public static Command Create(string[] settings)
    {
        var numbers = new Argument<string[]>("NUMBER") { Description = "Numbers of the claims, in the order to print them: 2026-0042.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out") { Description = "The PDF to write.", Required = true, HelpName = "FILE" };
        var title = new Option<string?>("--title") { Description = "Title on the first page.", HelpName = "TITLE" };
        var language = new Option<string?>("--language") { Description = "Without it, that of the first claim.", HelpName = "de|en" };
        language.AcceptOnlyFromAmong("de", "en");
        var command = new Command("dossier", "Print claims as a working copy: marked on every page, without ratings, not stored. Editions are printed in the desk.")
        {
            numbers, output, title, language,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var host = await CommandHost.StartAsync(settings, cancel);
            var wanted = parsed.GetRequiredValue(numbers);
            var written = await LanguageAsync(host.Db, wanted, cancel);
            var details = new DossierDetails(parsed.GetValue(title) ?? $"Dossier {string.Join(", ", wanted.Distinct())}", null, null, parsed.GetValue(language) ?? written);
            var pdf = host.Get<DossierPrinter>().WorkingCopy(await host.Db.DossierMaterialAsync(details, wanted, cancel));
            var file = InvocationFolder.FullPath(parsed.GetRequiredValue(output));
            await File.WriteAllBytesAsync(file, pdf, cancel);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{file}: {pdf.Length} bytes, SHA-256 {Hashes.Sha256Hex(pdf)}");
        });
        return command;
    }

    private static async Task<string> LanguageAsync(ClaimsDb db, string[] numbers, CancellationToken cancel)
    {
        var languages = await db.Claims.AsNoTracking().Where(claim => numbers.Contains(claim.Number)).ToDictionaryAsync(claim => claim.Number, claim => claim.Language, cancel);
        return numbers.FirstOrDefault(number => !languages.ContainsKey(number)) is { } unknown
            ? throw new CommandException($"There is no claim {unknown}.")
            : languages[numbers[0]];
    }
}
