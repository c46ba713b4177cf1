using Claims.Web.Commands;

namespace Claims.Tests.Web.Commands;

public sealed class CommandSettingsTests
{
    [Fact]
    public void Settings_are_told_from_the_words_of_a_command()
    {
        var (settings, words) = CommandSettings.Split(
            ["member", "--urls", "http://localhost", "add", "--Claims:TimeZone=Europe/Vienna", "a@b", "--role", "editor", "--ConnectionStrings:Claims", "Data Source=x"]);

        Assert.Equal(["--urls", "http://localhost", "--Claims:TimeZone=Europe/Vienna", "--ConnectionStrings:Claims", "Data Source=x"], settings);
        Assert.Equal(["member", "add", "a@b", "--role", "editor"], words);
    }
}
