using System.Data.Common;
using Claims.Data;

namespace Claims.Web.Houses;

/// <summary>The name and the logo that stand on every page: kept in memory, so that no page asks the database for them, and read anew after a change.</summary>
/// <param name="fallback">The name while no row of the desk gives one: <c>Claims:House</c> of the settings.</param>
public sealed class HouseSign(IServiceScopeFactory scopes, string fallback)
{
    private readonly Lock _changing = new();
    private HouseView? _known;
    private int _changes;

    /// <summary>The house as it is shown.</summary>
    public async ValueTask<HouseView> ReadAsync(CancellationToken cancel = default)
    {
        if (Volatile.Read(ref _known) is { } known)
        {
            return known;
        }

        var before = Volatile.Read(ref _changes);
        var read = await FindAsync(cancel);
        if (read is null)
        {
            return HouseView.Of(null, fallback);
        }

        lock (_changing)
        {
            // What was read before a change that came meanwhile is shown this once and not kept.
            if (_changes == before)
            {
                _known = read;
            }
        }

        return read;
    }

    // A desk whose database fails still has a page that says so, with a name at its top.
    private async Task<HouseView?> FindAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return HouseView.Of(await scope.ServiceProvider.GetRequiredService<ClaimsDb>().HouseAsync(cancel), fallback);
        }
        catch (DbException)
        {
            return null;
        }
    }

    /// <summary>Forgets what is known; to be called after every change.</summary>
    public void Forget()
    {
        lock (_changing)
        {
            _changes++;
            _known = null;
        }
    }
}
