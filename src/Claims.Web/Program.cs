using Claims.Web.Commands;

return await DeskCommands.RunAsync(args, Console.Out, Console.Error);
