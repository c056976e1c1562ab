using TechRoles.Analysis;

namespace TechRoles.Tool;

/// <summary>Says what is going on where the work takes longer than a second and somebody watches; takes it back at the end.</summary>
internal sealed class ProgressLine : IProgress<AnalysisProgress>, IDisposable
{
    private readonly Terminal _terminal;
    private readonly Timer? _timer;
    private readonly Lock _lock = new();
    private string _stage = "";
    private int _shown;

    public ProgressLine(Terminal terminal)
    {
        _terminal = terminal;
        if (terminal.ShowsProgress) _timer = new(_ => Show(), null, TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(250));
    }

    public void Say(string stage) => Volatile.Write(ref _stage, stage);

    public void Report(AnalysisProgress value) => Say($"rule {value.Done + 1} of {value.Total}: {value.Rule}");

    public void Dispose()
    {
        lock (_lock)
        {
            if (_shown < 0) return;
            _timer?.Dispose();
            Replace("");
            _shown = -1;
        }
    }

    private void Show()
    {
        lock (_lock)
            if (_shown >= 0) Replace(Volatile.Read(ref _stage));
    }

    private void Replace(string text)
    {
        if (_shown == 0 && text.Length == 0) return;
        _terminal.Error.Write('\r' + text.PadRight(_shown) + '\r' + text);
        _terminal.Error.Flush();
        _shown = text.Length;
    }
}
