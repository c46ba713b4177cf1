using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Claims.Tests.Web.Counting;

/// <summary>Notes every database command of the requests that carry its header, under the header's value: what else runs meanwhile is not counted.</summary>
internal sealed class CommandCounter(IHttpContextAccessor requests) : DbCommandInterceptor
{
    public const string Header = "X-Counted";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _commands = new();

    /// <summary>The commands of a request, in their order; none for one that is not known.</summary>
    public IReadOnlyList<string> Of(string key) => _commands.TryGetValue(key, out var commands) ? [.. commands] : [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Note(command, result);

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Note(command, result);

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Note(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Note(command, result));

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => new(Note(command, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Note(command, result));

    private T Note<T>(DbCommand command, T result)
    {
        if (requests.HttpContext?.Request.Headers[Header].ToString() is { Length: > 0 } key)
        {
            _commands.GetOrAdd(key, _ => []).Enqueue(command.CommandText);
        }

        return result;
    }
}
