using System.CommandLine;
using System.Text;
using Claims.Data;

namespace Claims.Web.Commands;

/// <summary>Where a passphrase comes from: a file, or the terminal, which does not show it. Never an argument, because everybody on the machine can read those.</summary>
internal static class Passphrases
{
    public static Option<string?> From { get; } = new("--passphrase-file") { Description = "File whose first line is the passphrase of the keys; without it the terminal asks.", HelpName = "FILE" };

    /// <summary>A passphrase to seal with; the terminal asks twice.</summary>
    /// <exception cref="CommandException">It cannot be asked for, or the two differ.</exception>
    /// <exception cref="DomainException"><c>backup.passphrase-short</c></exception>
    public static async Task<string> ChooseAsync(string? file, TextWriter output, CancellationToken cancel)
    {
        var chosen = await ReadAsync(file, $"Passphrase for the keys, at least {KeySeal.ShortestPassphrase} characters: ", output, cancel);
        KeySeal.RequireLength(chosen);
        return file is not null || chosen == await AskAsync("The same once more: ", output) ? chosen : throw new CommandException("The two passphrases differ.");
    }

    /// <summary>The passphrase that keys were sealed with.</summary>
    /// <exception cref="CommandException">It cannot be asked for.</exception>
    public static Task<string> ReadAsync(string? file, TextWriter output, CancellationToken cancel) => ReadAsync(file, "Passphrase of the keys in this backup: ", output, cancel);

    private static async Task<string> ReadAsync(string? file, string question, TextWriter output, CancellationToken cancel)
    {
        if (file is null)
        {
            return await AskAsync(question, output);
        }

        using var reader = new StreamReader(InvocationFolder.FullPath(file));
        return await reader.ReadLineAsync(cancel) ?? "";
    }

    private static async Task<string> AskAsync(string question, TextWriter output)
    {
        if (Console.IsInputRedirected)
        {
            throw new CommandException("There is no terminal to ask for the passphrase; give --passphrase-file FILE.");
        }

        await output.WriteAsync(question);
        await output.FlushAsync();
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        await output.WriteLineAsync();
        return typed.ToString();
    }
}
