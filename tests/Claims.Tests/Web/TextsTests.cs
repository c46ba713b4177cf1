using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Claims.Domain;
using Claims.Web.Localization;

namespace Claims.Tests.Web;

public sealed partial class TextsTests
{
    private static readonly Dictionary<string, string> English = Load(german: false);
    private static readonly Dictionary<string, string> German = Load(german: true);

    /// <summary>Words that are the same in both languages, each because German took it as it is.</summary>
    private static readonly Dictionary<string, string> Same = new()
    {
        ["account.field.name"] = "the same word",
        ["audit.about.dossier"] = "German says Dossier",
        ["audit.group.dossier"] = "German says Dossiers",
        ["house.field.logo"] = "the same word",
        ["dossier.dossier"] = "German says Dossier",
        ["dossiers.index.dossier"] = "German says Dossier",
        ["dossiers.index.title"] = "German says Dossiers",
        ["members.index.name"] = "the same word",
        ["verify.file.name"] = "the same word",
        ["history.field.name"] = "the same word",
        ["shared.nav.dossiers"] = "German says Dossier",
        ["shared.claimant-kind.person"] = "the same word",
        ["shared.claimant-kind.organisation"] = "the same word",
        ["shared.source-kind.interview"] = "German says Interview",
        ["sources.index.text"] = "the same word",
        ["sources.workbench.original"] = "the same word",
        ["claimlist.collect.dossier"] = "German says Dossier",
        ["claimlist.views.name"] = "the same word",
        ["claimform.record.key"] = "two keys, no word",
    };

    /// <summary>Files whose every literal is a code.</summary>
    private static readonly string[] Tellers = ["ConstraintCodes.cs", "SqliteErrors.cs", "triggers.sql"];

    /// <summary>Enums that no page shows.</summary>
    private static readonly Type[] Unshown = [typeof(FormulaSign), typeof(QuoteMatch), typeof(GatePlace)];

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        Assert.Empty(English.Keys.Except(German.Keys));
        Assert.Empty(German.Keys.Except(English.Keys));
    }

    [Fact]
    public void Every_key_that_is_used_has_a_text()
    {
        var used = Repository.Files("src/Claims.Web", ".cs", ".cshtml")
            .SelectMany(file => Used.Matches(WithoutComments(file)).Select(match => (file, key: match.Groups["key"].Value, counted: match.Groups["count"].Success)))
            .ToList();
        Assert.True(used.Count > 30);
        Assert.Empty(used.Where(use => !(use.counted ? Has($"{use.key}.one") && Has($"{use.key}.other") : Has(use.key))).Select(use => $"{use.key} in {use.file}"));
    }

    [Fact]
    public void Every_refusal_has_a_sentence()
    {
        var codes = Repository.Files("src", ".cs", ".sql")
            .SelectMany(file => Tellers.Any(name => file.EndsWith(name, StringComparison.Ordinal))
                ? [File.ReadAllText(file)]
                : Refusals.Matches(File.ReadAllText(file)).Select(match => match.Value))
            .SelectMany(refusal => Code.Matches(refusal).Select(match => match.Groups["code"].Value))
            .Distinct()
            .ToList();
        Assert.True(codes.Count > 60);
        Assert.All(codes, code => Assert.True(Has($"error.{code}"), code));
    }

    [Fact]
    public void Every_failure_of_a_validator_has_a_sentence()
    {
        var codes = Repository.Files("src/Claims.Web", ".cs")
            .SelectMany(file => ErrorCodes.Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value));
        Assert.All(codes, code => Assert.True(Has($"error.{code}"), code));
    }

    [Fact]
    public void Every_value_of_an_enum_has_a_word()
    {
        var values = typeof(Role).Assembly.GetTypes()
            .Where(type => type.IsEnum && type.IsPublic && !Unshown.Contains(type))
            .SelectMany(type => Enum.GetValues(type).Cast<Enum>());
        Assert.All(values.Select(Texts.Key), key => Assert.True(Has(key), key));
    }

    [Fact]
    public void A_German_text_equal_to_the_English_one_is_on_the_list_with_its_reason()
    {
        var same = English.Where(text => German.GetValueOrDefault(text.Key) == text.Value).Select(text => text.Key).ToHashSet();
        Assert.Empty(same.Except(Same.Keys));
        Assert.Empty(Same.Keys.Except(same));
    }

    [Fact]
    public void Both_languages_fill_in_the_same_places()
    {
        var differing = English.Where(text => !Places(text.Value).SetEquals(Places(German[text.Key])) && !text.Key.EndsWith(".one", StringComparison.Ordinal));
        Assert.Empty(differing.Select(text => text.Key));
    }

    [Fact]
    public void A_text_is_found_in_the_language_of_the_reader()
    {
        Assert.Equal("Zum Inhalt springen", Speak(Languages.German)["shared.skip"]);
        Assert.Equal("Skip to content", Speak(Languages.English)["shared.skip"]);
        Assert.Equal("shared.nothing-of-that-name", Speak(Languages.German)["shared.nothing-of-that-name"]);
    }

    [Fact]
    public void Numbers_and_enums_in_a_text_are_written_for_the_reader()
    {
        Assert.Equal("Höchstens 50.000 Zeichen; es sind 50.001.", Speak(Languages.German)["error.input.too-long", 50_000, 50_001]);
        Assert.Equal("Im Gegenlesen", Speak(Languages.German).Of(Stage.InReview));
    }

    [Fact]
    public void A_word_that_is_filled_in_is_encoded()
    {
        using var writer = new StringWriter();
        Speak(Languages.English).Html("error.url.invalid").WriteTo(writer, HtmlEncoder.Default);
        Speak(Languages.English).Html("error.date.year", "<b>").WriteTo(writer, HtmlEncoder.Default);
        Assert.Contains("&lt;b&gt;", writer.ToString(), StringComparison.Ordinal);
    }

    private static Texts Speak(CultureInfo culture) => new(new TextCatalog(), new Formats(culture, TimeZoneInfo.Utc), HtmlEncoder.Default);

    private static bool Has(string key) => English.ContainsKey(key) && German.ContainsKey(key);

    private static string WithoutComments(string file) => string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    private static HashSet<string> Places(string text) => [.. Place.Matches(text).Select(match => match.Value)];

    private static Dictionary<string, string> Load(bool german) =>
        Repository.Files("src/Claims.Web/Resources", ".resx")
            .Where(file => file.EndsWith(".de.resx", StringComparison.Ordinal) == german)
            .SelectMany(file => XDocument.Load(file).Root!.Elements("data"))
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    // T["key"…], texts["key"…], T.Html("key"…), T.Count("key"…), and the attributes that take a key.
    [GeneratedRegex("""(T|[tT]exts)(\[|\.Html\(|\.Has\(|(?<count>\.Count\())"(?<key>[a-z][a-z0-9.-]+)"|\s(text|empty|heading)="(?<key>[a-z]+\.[a-z0-9.-]+)" """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Used { get; }

    [GeneratedRegex("""new DomainException\([^;]*;|DomainException\("[^;]*;|\b(?:Fault|Refused)\w*[^;]*;""")]
    private static partial Regex Refusals { get; }

    [GeneratedRegex("""
        ["'](?<code>[a-z]+\.[a-z-]+)["']
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Code { get; }

    [GeneratedRegex("""
        WithErrorCode\("(?<code>[a-z.-]+)"
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ErrorCodes { get; }

    [GeneratedRegex("""\{[0-9]\}""")]
    private static partial Regex Place { get; }
}
