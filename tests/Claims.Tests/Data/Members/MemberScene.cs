using Claims.Data;
using Claims.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data;

/// <summary>A desk with its account services in one scope.</summary>
internal sealed class MemberScene(TestDesk desk) : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope = desk.Scope();

    public TestDesk Desk => desk;

    public ClaimsDb Db => _scope.ServiceProvider.GetRequiredService<ClaimsDb>();

    public MemberDirectory Directory => _scope.ServiceProvider.GetRequiredService<MemberDirectory>();

    public OneTimeLinks Links => _scope.ServiceProvider.GetRequiredService<OneTimeLinks>();

    public UserManager<Member> Users => _scope.ServiceProvider.GetRequiredService<UserManager<Member>>();

    public static async Task<MemberScene> CreateAsync() => new(await TestDesk.CreateAsync());

    public Task<Member> AddAsync(string email, params Role[] roles) => Directory.AddAsync(email, "Ada", roles, Actor.Command, TestDesk.Now);

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await desk.DisposeAsync();
    }
}
