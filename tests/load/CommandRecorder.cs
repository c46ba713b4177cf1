using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Claims.Load;

/// <summary>A command of a page, as the database got it.</summary>
internal sealed record RecordedCommand(string Sql, IReadOnlyList<RecordedValue> Values);

/// <summary>One parameter. Exactly one of the values is given; none for NULL.</summary>
internal sealed record RecordedValue(string Name, string? Text = null, long? Number = null, double? Real = null, byte[]? Bytes = null);

/// <summary>Notes the commands of requests that carry its header. It is there only while addresses are recorded, never while anything is measured.</summary>
internal sealed class CommandRecorder(IHttpContextAccessor requests) : DbCommandInterceptor
{
    public const string Header = "X-Recorded";

    /// <summary>Who is signed in is asked before the plain endpoint as well, by the same code.</summary>
    private const string SignInCheck = "\"SecurityStamp\"";

    public ConcurrentDictionary<string, ConcurrentQueue<RecordedCommand>> Pages { get; } = new();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (requests.HttpContext?.Request.Headers[Header].ToString() is { Length: > 0 } page && !command.CommandText.Contains(SignInCheck, StringComparison.Ordinal))
        {
            Pages.GetOrAdd(page, _ => []).Enqueue(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(ValueOf)]));
        }

        return new(result);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        requests.HttpContext?.Request.Headers.ContainsKey(Header) == true ? throw new InvalidOperationException("A page reads without async; it cannot be recorded.") : result;

    private static RecordedValue ValueOf(DbParameter parameter) => parameter.Value switch
    {
        null or DBNull => new(parameter.ParameterName),
        string text => new(parameter.ParameterName, Text: text),
        // As Microsoft.Data.Sqlite itself writes them.
        Guid id => new(parameter.ParameterName, Text: id.ToString().ToUpperInvariant()),
        bool yes => new(parameter.ParameterName, Number: yes ? 1 : 0),
        int number => new(parameter.ParameterName, Number: number),
        long number => new(parameter.ParameterName, Number: number),
        double number => new(parameter.ParameterName, Real: number),
        byte[] bytes => new(parameter.ParameterName, Bytes: bytes),
        DateOnly day => new(parameter.ParameterName, Text: day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        var other => throw new NotSupportedException($"A parameter of type {other.GetType().Name} cannot be replayed."),
    };
}
