using System.Globalization;
using Claims.Data;

namespace Claims.Web.Commands;

/// <summary>Says in one line why a command failed.</summary>
internal static class CommandErrors
{
    public static string Line(Exception failure) => (failure switch
    {
        DomainException { Code: "desk.read-only" } refusal when refusal.Args.Count > 0 =>
            $"{Sentence(refusal)} Missing: {string.Join(", ", refusal.Args)}. The command migrate mends it.",
        DomainException refusal => Sentence(refusal),
        CommandException or SeedException or IOException or UnauthorizedAccessException => failure.Message,
        ArgumentException => failure.Message.Split(" (Parameter")[0],
        _ => $"{failure.GetType().Name}: {failure.Message}",
    }).ReplaceLineEndings(" ");

    private static string Sentence(DomainException refusal)
    {
        var words = new TextCatalog().Find($"error.{refusal.Code}", Languages.English);
        return words is null ? refusal.Code : string.Format(CultureInfo.InvariantCulture, words, [.. refusal.Args]);
    }
}

/// <summary>What is wrong with a command, in a sentence.</summary>
internal sealed class CommandException(string message) : Exception(message);
