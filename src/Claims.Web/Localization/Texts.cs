using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace Claims.Web.Localization;

/// <summary>The words of the interface in the reader's language: <c>T["claims.record.title"]</c>, <c>T.Count("claims.count", n)</c>.</summary>
public sealed class Texts(TextCatalog catalog, Formats formats, HtmlEncoder encoder)
{
    public CultureInfo Culture => formats.Culture;

    /// <summary>The text of a key; the key itself when there is none, which the standing test and the page lint refuse.</summary>
    public string this[string key] => catalog.Find(key, Culture) ?? key;

    /// <summary>The text with its places filled in; numbers, dates and lists are written by <see cref="Formats"/>.</summary>
    public string this[string key, params ReadOnlySpan<object?> args] => string.Format(Culture, this[key], Written(args));

    public bool Has(string key) => catalog.Find(key, Culture) is not null;

    /// <summary>One or many: <c>key.one</c> or <c>key.other</c>, the count being place 0.</summary>
    public string Count(string key, long count, params ReadOnlySpan<object?> args) =>
        this[$"{key}.{(count == 1 ? "one" : "other")}", [count, .. args]];

    /// <summary>The text with links and marks in it: places that are <see cref="IHtmlContent"/> stay as they are, all else is encoded.</summary>
    public IHtmlContent Html(string key, params ReadOnlySpan<object?> args) =>
        new HtmlContentBuilder().AppendFormat(Culture, encoder.Encode(this[key]), Written(args));

    /// <summary>The word for an enum value: <c>shared.stage.in-review</c>.</summary>
    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => this[Key(value)];

    /// <summary>All values of an enum, to choose from.</summary>
    public IReadOnlyList<Choice> Choices<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(value => new Choice(value.ToString(), Of(value)))];

    /// <summary>The sentence for a refused step.</summary>
    public string Error(DomainException refusal) => refusal.Code == "gates.block"
        ? this["error.gates.block", formats.List([.. refusal.Args.Select(gate => this[$"gates.title.{gate}"])])]
        : this[$"error.{refusal.Code}", [.. refusal.Args]];

    public static string Key(Enum value) => $"shared.{Kebab(value.GetType().Name)}.{Kebab(value.ToString())}";

    public static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private object?[] Written(ReadOnlySpan<object?> args)
    {
        var written = new object?[args.Length];
        for (var i = 0; i < args.Length; i++)
        {
            written[i] = args[i] switch
            {
                IHtmlContent html => html,
                Enum value => this[Key(value)],
                var other => formats.Any(other),
            };
        }

        return written;
    }
}
