using System.Globalization;
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

if (args is [PrintingProgram.Verb, var claims, var pdf])
{
    PrintingProgram.PrintOnce(int.Parse(claims, CultureInfo.InvariantCulture), pdf);
    return 0;
}

if (args is ["print", .. var printed])
{
    if (PrintRun.Read(printed, Console.Out) is not { } print)
    {
        await Console.Error.WriteLineAsync($"Known: {PrintRun.Known}.");
        return 2;
    }

    return await print.RunAsync() ? 0 : 1;
}

if (LoadOptions.Read(args, out var mistake) is not { } options)
{
    await Console.Error.WriteLineAsync($"{mistake} Known: {LoadOptions.Known}.");
    return 2;
}

return await new LoadRun(options, Console.Out).RunAsync() ? 0 : 1;
