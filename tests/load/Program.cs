using Claims.Load;

// The same program is both ends: the desk with the plain endpoint beside its pages, and what starts it and sends requests.
if (args is ["serve", .. var settings])
{
    await DeskHost.RunAsync(settings);
    return 0;
}

if (args is ["audit", .. var wanted])
{
    if (AuditRun.Read(wanted, Console.Out) is not { } audit)
    {
        await Console.Error.WriteLineAsync("Known: audit [--entries N (1000000)] [--rounds N (5)].");
        return 2;
    }

    return await audit.RunAsync() ? 0 : 1;
}

if (LoadOptions.Read(args, out var mistake) is not { } options)
{
    await Console.Error.WriteLineAsync($"{mistake} Known: {LoadOptions.Known}.");
    return 2;
}

return await new LoadRun(options, Console.Out).RunAsync() ? 0 : 1;
