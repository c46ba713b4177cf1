using System.Net;
using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Web.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Tests.Web;

public sealed class RateLimitsTests(RateLimitsTests.StrictDesk desk) : IClassFixture<RateLimitsTests.StrictDesk>
{
    [Fact]
    public async Task Too_many_sign_ins_from_one_address_are_told_to_wait()
    {
        var browser = desk.Anonymous();
        for (var i = 0; i < StrictDesk.Login; i++)
        {
            await browser.GoAsync("/account/sign-in");
            await browser.Fill("E-mail address", $"nobody{i}@example.org").Fill("Password", "x").SubmitAsync("Sign in");
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }

        await browser.Fill("E-mail address", "nobody@example.org").Fill("Password", "x").SubmitAsync("Sign in");
        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
        Assert.Equal("A little slower, please.", browser.Heading);

        await browser.GoAsync("/account/sign-in");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Fact]
    public void Files_to_check_are_read_four_at_a_time_and_others_are_held_before_a_byte_of_theirs()
    {
        var options = new RateLimiterOptions();
        new RateLimits().Add(options);
        bool IsLetThrough(string method, string policy)
        {
            var context = new DefaultHttpContext { Request = { Method = method } };
            context.SetEndpoint(new Endpoint(null, new(new EnableRateLimitingAttribute(policy)), null));
            return options.GlobalLimiter!.AttemptAcquire(context).IsAcquired;
        }

        Assert.Equal([true, true, true, true, false], Enumerable.Range(0, 5).Select(_ => IsLetThrough("POST", RateLimits.VerifyPolicy)));
        Assert.True(IsLetThrough("GET", RateLimits.VerifyPolicy));
        Assert.True(IsLetThrough("POST", RateLimits.LoginPolicy));
    }

    /// <summary>A desk that lets three sign-ins through in a minute.</summary>
    public sealed class StrictDesk : DeskFactory
    {
        public const int Login = 3;

        protected override IEnumerable<Role> Roles => [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Claims:Limits:Login", "3");
        }
    }
}
