using Claims.Web.Mailing;
using Microsoft.Extensions.Configuration;

namespace Claims.Tests.Web.Mailing;

public sealed class MailSettingsTests
{
    [Fact]
    public void Without_a_host_no_mail_is_sent() => Assert.False(Read().IsConfigured);

    [Fact]
    public void A_host_and_a_sender_are_enough_and_the_connection_is_encrypted()
    {
        var settings = Read(("Claims:Mail:Host", "mail.example.org"), ("Claims:Mail:From", "desk@example.org"), ("Claims:PublicUrl", "https://desk.example.org/"));
        Assert.Equal(("mail.example.org", 587, true, "https://desk.example.org"), (settings.Host, settings.Port, settings.StartTls, settings.PublicUrl));
        Assert.True(settings.IsConfigured);
    }

    [Fact]
    public void The_password_is_not_in_what_a_log_would_write()
    {
        var settings = Read(("Claims:Mail:Host", "mail.example.org"), ("Claims:Mail:From", "desk@example.org"), ("Claims:Mail:User", "desk"), ("Claims:Mail:Password", "geheim"));
        Assert.Equal("geheim", settings.Password);
        Assert.DoesNotContain("geheim", $"{settings}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Claims:Mail:From", "the desk")]
    [InlineData("Claims:Mail:From", "desk@example.org\r\nBcc: all@example.org")]
    [InlineData("Claims:Mail:Port", "70000")]
    [InlineData("Claims:Mail:Port", "smtp")]
    [InlineData("Claims:Mail:StartTls", "perhaps")]
    [InlineData("Claims:PublicUrl", "desk.example.org")]
    [InlineData("Claims:PublicUrl", "https://desk.example.org/?a=b")]
    [InlineData("Claims:PublicUrl", "https://desk.example.org/a-folder-whose-name-is-far-too-long-to-be-printed-in-the-margin-of-a-sheet/where-the-modules-of-its-code-would-be-finer-than-half-a-millimetre")]
    public void A_setting_that_cannot_be_used_is_named(string name, string value)
    {
        var failure = Assert.Throws<IOException>(() => Read([("Claims:Mail:Host", "mail.example.org"), ("Claims:Mail:From", "desk@example.org"), (name, value)]));
        Assert.StartsWith(name, failure.Message, StringComparison.Ordinal);
    }

    private static MailSettings Read(params (string Name, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>();
        foreach (var (name, value) in settings)
        {
            values[name] = value;
        }

        return MailSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
    }
}
