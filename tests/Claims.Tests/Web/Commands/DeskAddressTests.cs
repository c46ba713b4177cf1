using Claims.Web.Commands;
using Microsoft.Extensions.Configuration;

namespace Claims.Tests.Web.Commands;

public sealed class DeskAddressTests
{
    [Theory]
    [InlineData(true, "http://localhost:5000")]
    [InlineData(true, "http://localhost:5080", "urls", "http://localhost:5080")]
    [InlineData(true, "http://127.0.0.2:80", "urls", "http://127.0.0.2:80;http://[::1]:81")]
    [InlineData(false, "http://localhost:80", "urls", "http://0.0.0.0:80")]
    [InlineData(false, "http://localhost:80", "urls", "http://*:80")]
    [InlineData(false, "http://localhost:80", "urls", "http://[::]:80")]
    [InlineData(false, "http://127.0.0.1", "urls", "http://127.0.0.1/;http://desk.example.org")]
    [InlineData(false, "http://localhost:8080", "http_ports", "8080")]
    [InlineData(true, "http://localhost:1", "http_ports", "8080", "urls", "http://localhost:1")]
    [InlineData(false, "https://desk.example.org:443", "urls", "http://localhost", "Kestrel:Endpoints:Https:Url", "https://desk.example.org:443")]
    public void Only_addresses_of_this_machine_count_as_loopback(bool isLoopback, string open, params string[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]))).Build();

        Assert.Equal(isLoopback, DeskAddress.IsLoopback(configuration));
        Assert.Equal(open, DeskAddress.Base(configuration));
    }
}
