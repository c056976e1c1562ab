using TechRoles.Tool;

using var stop = new CancellationTokenSource();
using var terminal = Terminal.OfThisProcess();
Console.CancelKeyPress += (_, press) =>
{
    // The work stops at its next step; a second press ends the process at once.
    press.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
return ToolRun.Run(args, terminal, stop.Token);
