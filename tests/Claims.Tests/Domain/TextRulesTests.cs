using Claims.Domain;
using Claims.Tests.Support;
using FsCheck.Fluent;

namespace Claims.Tests.Domain;

public sealed class TextRulesTests
{
    private static readonly string[] Codes = ["text.required", "text.control", "text.surrogate"];

    private const string Emoji = "\ud83d\ude02";

    [Theory]
    [InlineData("text", "text")]
    [InlineData("  text\t\n", "text")]
    [InlineData("\u00A0text\u2003", "text")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("a\tb  c", "a\tb  c")]
    [InlineData("für „Sie“ " + Emoji, "für „Sie“ " + Emoji)]
    public void A_text_is_trimmed_and_its_line_ends_are_LF(string value, string text)
    {
        Assert.Equal(text, TextRules.Required(value, "title", 100));
        Assert.Equal(text, TextRules.Optional(value, "title", 100));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0")]
    public void A_text_without_anything_in_it_is_missing(string? value)
    {
        Assert.Null(TextRules.Optional(value, "title", 100));
        Assert.Equal(["title"], Refused.With("text.required", () => TextRules.Required(value, "title", 100)).Args);
        Assert.Equal(["text"], Refused.With("text.required", () => TextRules.Body(value, "text", 100)).Args);
    }

    [Fact]
    public void A_length_counts_UTF_16_code_units_after_trimming()
    {
        Assert.Equal("abc", TextRules.Required(" abc ", "title", 3));
        Assert.Equal(["title", 3, 4], Refused.With("text.too-long", () => TextRules.Required("abcd", "title", 3)).Args);
        Assert.Equal(["title", 1, 2], Refused.With("text.too-long", () => TextRules.Optional(Emoji, "title", 1)).Args);
    }

    [Theory]
    [InlineData('\0', "U+0000")]
    [InlineData('\u0007', "U+0007")]
    [InlineData('\u000B', "U+000B")]
    [InlineData('\u000C', "U+000C")]
    [InlineData('\u001B', "U+001B")]
    [InlineData('\u007F', "U+007F")]
    [InlineData('\u0085', "U+0085")]
    [InlineData('\u009F', "U+009F")]
    public void Controls_are_refused_wherever_they_stand(char control, string name)
    {
        foreach (var text in new[] { $"a{control}b", $"{control}ab", $"ab{control}", $"{control}" })
        {
            Assert.Equal(["title", name], Refused.With("text.control", () => TextRules.Required(text, "title", 100)).Args);
            Assert.Equal(["title", name], Refused.With("text.control", () => TextRules.Optional(text, "title", 100)).Args);
            Assert.Equal(["text", name], Refused.With("text.control", () => TextRules.Body(text, "text", 100)).Args);
        }
    }

    [Fact]
    public void Half_a_character_is_refused_wherever_it_stands()
    {
        foreach (var text in new[] { "\ud83d", "a\ud83d", "\ud83da", "\ude02", "\ude02\ud83d", Emoji + "\ude02", "\ud83d" + Emoji })
        {
            Assert.Equal("title", Refused.With("text.surrogate", () => TextRules.Required(text, "title", 100)).Args[0]);
            Assert.Equal("text", Refused.With("text.surrogate", () => TextRules.Body(text, "text", 100)).Args[0]);
        }
    }

    [Fact]
    public void A_captured_text_is_untouched_but_for_its_line_ends() =>
        Assert.Equal(" \n\u00A0Absatz \n\n Absatz\t\n", TextRules.Body(" \r\n\u00A0Absatz \r\r Absatz\t\n", "text", 100));

    [Fact]
    public void The_size_of_a_captured_text_counts_bytes_of_UTF_8()
    {
        Assert.Equal("ü€", TextRules.Body("ü€", "text", 5));
        Assert.Equal(["text", 4, 5], Refused.With("text.too-long", () => TextRules.Body("ü€", "text", 4)).Args);
        Assert.Equal(Limits.SourceTextBytes, TextRules.Body(new string('x', Limits.SourceTextBytes), "text", Limits.SourceTextBytes).Length);
        Refused.With("text.too-long", () => TextRules.Body(new string('x', Limits.SourceTextBytes + 1), "text", Limits.SourceTextBytes));
    }

    [Fact]
    public void Any_string_is_either_refused_or_clean_and_a_clean_one_stays_as_it_is() =>
        Always.Holds(Gen.Elements("a", " ", "\n", "\r", "\t", "\0", "\u0090", "ü", Emoji, "\ud83d", "\ude02").ListOf().Select(string.Concat), typed =>
        {
            try
            {
                var body = TextRules.Body(typed, "text", 1000);
                Assert.DoesNotContain(body, sign => char.IsControl(sign) && sign is not ('\n' or '\t'));
                Assert.Equal(body, TextRules.Body(body, "text", 1000));
                Assert.Equal(TextRules.Required(body, "text", 1000), TextRules.Required(typed, "text", 1000));
            }
            catch (DomainException refusal)
            {
                Assert.Contains(refusal.Code, Codes);
            }
        });
}
