using System.CommandLine;

namespace Claims.Web.Commands;

/// <summary>The program's commands. Without one, or with <c>serve</c>, it serves the desk, and every argument is a setting of ASP.NET Core.</summary>
internal static class DeskCommands
{
    private static readonly string[] AboutTheProgram = ["--help", "-h", "-?", "/?", "--version"];

    /// <returns>0 when it went well, 1 when it was refused or failed; then one line on <paramref name="error"/> says why. A check has codes of its own.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var (settings, words) = CommandSettings.Split(args);
        try
        {
            if (IsToServe(words))
            {
                await Serve.RunAsync([.. args.SkipWhile(arg => arg == "serve")], output);
                return 0;
            }

            var parsed = Tree(settings).Parse(words);
            if (parsed.Errors is [var mistake, ..])
            {
                var problem = parsed.UnmatchedTokens is [var word, ..] ? $"'{word}' is not known here." : mistake.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal);
                await error.WriteLineAsync($"claims: {problem} See --help.");
                return 1;
            }

            return await parsed.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is not HostAbortedException)
        {
            await error.WriteLineAsync($"claims: {CommandErrors.Line(failure)}");
            return 1;
        }
    }

    private static bool IsToServe(IReadOnlyList<string> words) =>
        words.Count == 0
        || (words[0] == "serve" && !words.Intersect(AboutTheProgram).Any())
        || (words[0].StartsWith('-') && !AboutTheProgram.Contains(words[0]));

    private static RootCommand Tree(string[] settings) => new("Claims, a desk for fact-checkers. Settings of ASP.NET Core (--urls, --ConnectionStrings:Claims=..., --Claims:TimeZone=...) go with every command.")
    {
        new Command("serve", "Serve the desk; what the program does without a command."),
        MigrateCommand.Create(settings),
        SeedCommand.Create(settings),
        MemberCommand.Create(settings),
        SourceCommand.Create(settings),
        DossierCommand.Create(settings),
        SearchCommand.Create(settings),
        BackupCommand.Create(settings),
        RestoreCommand.Create(settings),
        new Command("verify", "Check what the desk keeps, and what it printed.") { AuditCommands.Verify(settings), VerifyDossierCommand.Create() },
        AuditCommands.Export(settings),
    };
}
