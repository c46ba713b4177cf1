using Claims.Web;
using FluentValidation;

namespace Claims.Tests.Web.Validation;

public sealed class RulesTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c", true)]
    [InlineData("http://example.org", true)]
    [InlineData("  https://example.org  ", true)]
    [InlineData("", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("ftp://example.org", false)]
    [InlineData("/relative", false)]
    [InlineData("example.org", false)]
    public void A_web_address_is_absolute_and_of_the_web(string text, bool fits) =>
        Assert.Equal(fits ? null : "input.url", Fault(rules => rules.RuleFor(input => input.Text).WebAddress(), text));

    [Theory]
    [InlineData("a@b", true)]
    [InlineData(" judith@example.org ", true)]
    [InlineData("", true)]
    [InlineData("@b", false)]
    [InlineData("a@", false)]
    [InlineData("a@b@c", false)]
    [InlineData("a b@c", false)]
    public void A_mail_address_has_one_sign_in_its_middle_and_no_space(string text, bool fits) =>
        Assert.Equal(fits ? null : "input.email", Fault(rules => rules.RuleFor(input => input.Text).MailAddress(), text));

    [Theory]
    [InlineData("x", true)]
    [InlineData("", false)]
    [InlineData(" \u00A0\n", false)]
    [InlineData(null, false)]
    public void What_is_required_is_more_than_space(string? text, bool fits) =>
        Assert.Equal(fits ? null : "input.required", Fault(rules => rules.RuleFor(input => input.Text).Required(), text));

    [Theory]
    [InlineData("abcd", true)]
    [InlineData("a\r\nbc", true)]
    [InlineData("abcde", false)]
    public void A_line_end_counts_once(string text, bool fits) =>
        Assert.Equal(fits ? null : "input.too-long", Fault(rules => rules.RuleFor(input => input.Text).AtMost(4), text));

    private static string? Fault(Action<InlineValidator<Input>> add, string? text)
    {
        var rules = new InlineValidator<Input>();
        add(rules);
        return rules.Validate(new Input(text)).Errors.SingleOrDefault()?.ErrorCode;
    }

    private sealed record Input(string? Text);
}
