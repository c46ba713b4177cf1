using System.Text;
using System.Text.Json;
using Claims.Domain;
using Claims.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Claims.Tests.Domain;

public sealed class CanonicalJsonTests
{
    private static readonly Gen<string> Strings =
        Gen.Elements("", "a", "Z", "é", "\u20ac", "\ufb33", "\ud83d\ude02", "\"", "\\", "/", "\b", "\t", "\n", "\f", "\r", "\0", "\u001f", "\u007f", "\u0080", "\u2028", "<", "&")
            .ListOf().Select(string.Concat);

    private static readonly Gen<object?> Scalars = Gen.OneOf(Strings.Select(object? (text) => text), Gen.Elements<object?>(null, true, false));

    [Fact]
    public void The_example_of_RFC_8785_without_its_numbers_is_written_as_there()
    {
        var value = new Dictionary<string, object?>
        {
            ["string"] = "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\u002f",
            ["literals"] = new object?[] { null, true, false },
        };

        Assert.Equal("""{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}""", CanonicalJson.Text(value));
    }

    [Fact]
    public void Names_are_sorted_by_UTF_16_code_units_as_in_RFC_8785()
    {
        var value = new Dictionary<string, object?>
        {
            ["\u20ac"] = "Euro Sign",
            ["\r"] = "Carriage Return",
            ["\ufb33"] = "Hebrew Letter Dalet With Dagesh",
            ["1"] = "One",
            ["\ud83d\ude00"] = "Emoji: Grinning Face",
            ["\u0080"] = "Control",
            ["\u00f6"] = "Latin Small Letter O With Diaeresis",
        };

        using var written = JsonDocument.Parse(CanonicalJson.Bytes(value));
        Assert.Equal(
            ["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"],
            written.RootElement.EnumerateObject().Select(member => member.Value.GetString()));
    }

    [Theory]
    [InlineData("\b\t\n\f\r", "\"\\b\\t\\n\\f\\r\"")]
    [InlineData("\0\u0001\u001f", "\"\\u0000\\u0001\\u001f\"")]
    [InlineData("\u007f\u0080\u2028", "\"\u007f\u0080\u2028\"")]
    [InlineData("</script>&'", "\"</script>&'\"")]
    [InlineData("A\u030a", "\"A\u030a\"")]
    public void Only_what_must_be_escaped_is_escaped(string text, string json) => Assert.Equal(json, CanonicalJson.Text(text));

    [Fact]
    public void The_bytes_are_UTF_8_without_a_mark() =>
        Assert.Equal([0x22, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x82, 0x22], CanonicalJson.Bytes("\u20ac\ud83d\ude02"));

    [Fact]
    public void Objects_and_arrays_may_be_empty_and_nested()
    {
        var value = new Dictionary<string, object?> { ["b"] = Array.Empty<object?>(), ["a"] = new List<IReadOnlyDictionary<string, object?>> { new Dictionary<string, object?>() } };

        Assert.Equal("""{"a":[{}],"b":[]}""", CanonicalJson.Text(value));
        Assert.Equal("""{"a":null,"b":"c"}""", CanonicalJson.Text(new SortedDictionary<string, string?> { ["b"] = "c", ["a"] = null }));
        Assert.Equal("""["x"]""", CanonicalJson.Text(new List<string> { "x" }));
        Assert.Equal("null", CanonicalJson.Text(null));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData('x')]
    public void Numbers_are_refused_because_they_go_in_as_text(object value)
    {
        Assert.Equal([value.GetType().Name], Refused.With("json.type", () => CanonicalJson.Bytes(value)).Args);
        Refused.With("json.type", () => CanonicalJson.Bytes(new Dictionary<string, object?> { ["x"] = new[] { value } }));
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        Refused.With("json.surrogate", () => CanonicalJson.Bytes("\ud83d"));
        Refused.With("json.surrogate", () => CanonicalJson.Bytes(new Dictionary<string, object?> { ["\ude00\ud83d"] = null }));
    }

    [Fact]
    public void What_is_written_is_read_and_written_again_as_the_same_bytes() =>
        Always.Holds(Values(3), value =>
        {
            var bytes = CanonicalJson.Bytes(value);
            using var document = JsonDocument.Parse(bytes);

            Assert.Equal(bytes, CanonicalJson.Bytes(Read(document.RootElement)));
        });

    [Fact]
    public void The_order_in_which_members_are_given_does_not_matter() =>
        Always.Holds(Strings.ListOf(), names =>
        {
            string[] distinct = [.. names.Distinct()];
            var forward = distinct.ToDictionary(name => name, object? (name) => name);
            var backward = distinct.Reverse().ToDictionary(name => name, object? (name) => name);

            Assert.Equal(CanonicalJson.Bytes(forward), CanonicalJson.Bytes(backward));
        });

    [Fact]
    public void A_hash_is_the_SHA_256_in_small_hexadecimal_digits()
    {
        const string OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        Assert.Equal(OfAbc, Hashes.Sha256Hex("abc"u8));
        Assert.Equal(OfAbc, Hashes.Sha256Hex("abc"));
        Assert.Equal(Hashes.Sha256Hex(Encoding.UTF8.GetBytes("für")), Hashes.Sha256Hex("für"));
    }

    private static Gen<object?> Values(int depth) => depth == 0 ? Scalars : Gen.OneOf(
        Scalars,
        Values(depth - 1).ListOf().Resize(4).Select(object? (items) => items.ToArray()),
        from names in Strings.ListOf().Resize(4)
        from value in Values(depth - 1)
        select (object?)names.Distinct().ToDictionary(name => name, name => value));

    private static object? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(member => member.Name, member => Read(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(Read).ToArray(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Null => null,
        _ => element.GetBoolean(),
    };
}
