using System.Runtime.ExceptionServices;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Puts rules to one chart: threads take blocks of keys, rule after rule, until none is left.</summary>
/// <remarks>
/// What takes longest is begun first, so that no thread waits for it in the end. Each thread reports to a sink of its own and the findings
/// are sorted in the end, so that it does not matter who took which block. A rule that throws costs the keys at which it does.
/// </remarks>
internal sealed class AnalysisWork
{
    /// <summary>Below this, a further thread costs more than it takes over.</summary>
    private const int KeysForThread = 100_000;

    private readonly ChartIndex _index;
    private readonly IReadOnlyList<(Rule Rule, Severity? Severity)> _rules;
    private readonly IProgress<AnalysisProgress>? _progress;
    private readonly CancellationToken _cancel;
    private readonly RuleWork[] _works;
    private readonly Lock _lock = new();

    /// <summary>The keys of a rule that are taken one after the other, in the order in which they are taken.</summary>
    private readonly List<(int Rule, int From, int To)> _stretches = [];
    private readonly bool[] _isTold;
    private int _told;
    private int _stretch = -1;
    private int _next;
    private int _block;
    private (int Block, ExceptionDispatchInfo Exception)? _stop;
    private readonly SortedDictionary<int, (int Key, Exception Exception, int Keys)> _failures = [];

    public AnalysisWork(
        ChartIndex index, IReadOnlyList<(Rule Rule, Severity? Severity)> rules, IProgress<AnalysisProgress>? progress,
        CancellationToken cancel)
    {
        (_index, _rules, _progress, _cancel) = (index, rules, progress, cancel);
        _works = [.. rules.Select(entry => entry.Rule.WorkOn(index.Chart, index.Profile))];
        _isTold = new bool[_works.Length];
        for (var rule = 0; rule < _works.Length; rule++)
            if (_works[rule].Long > 0) _stretches.Add((rule, 0, _works[rule].Long));
        for (var rule = 0; rule < _works.Length; rule++)
            if (_works[rule] is var work && (work.Long < work.Keys || work.Keys == 0)) _stretches.Add((rule, work.Long, work.Keys));
    }

    /// <summary>The rules that threw an exception, in the order of their ids.</summary>
    public ValueList<RuleFailure> Failures =>
        [.. _failures.Select(
            entry => new RuleFailure(
                _rules[entry.Key].Rule.Info, _works[entry.Key].KeyName(entry.Value.Key), entry.Value.Exception, entry.Value.Keys))];

    /// <summary>
    /// Does all the work and gives the findings in their order; a finding that is reported for several keys stands there several times.
    /// </summary>
    /// <param name="threads">How many threads work on it; null: as many as the work is worth.</param>
    public FindingRow[] On(int? threads)
    {
        var keys = Math.Max(_works.Sum(work => (long)work.Keys), _index.Chart.DutyTable.Count);
        var workers = threads ?? (int)Math.Clamp(keys / KeysForThread, 1, Environment.ProcessorCount);
        var sinks = new FindingSink[workers];
        for (var worker = 0; worker < workers; worker++) sinks[worker] = new();
        if (workers == 1) Work(sinks[0], 1);
        else Parallel.For(0, workers, new() { MaxDegreeOfParallelism = workers }, worker => Work(sinks[worker], workers));
        _stop?.Exception.Throw();
        return FindingSink.ToSortedWithEqual(sinks, _rules.Count);
    }

    private void Work(FindingSink sink, int threads)
    {
        while (Take() is var (block, rule, from, to))
        {
            try
            {
                _cancel.ThrowIfCancellationRequested();
                sink.Begin(block);
                var severity = _index.Profile.SeverityOf(_rules[rule].Rule.Info.Id) ?? _rules[rule].Rule.Info.Severity;
                var inspection =
                    new Inspection(_index, sink, _rules[rule].Rule, rule, severity, _rules[rule].Severity, _cancel) { Threads = threads };
                Check(rule, from, to, sink, inspection);
            }
            catch (Exception exception)
            {
                Stop(block, exception);
            }
        }
    }

    /// <summary>
    /// Judges a block of keys. Where the rule throws, key by key: those at which it does not are judged, the others noted.
    /// </summary>
    private void Check(int rule, int from, int to, FindingSink sink, Inspection inspection)
    {
        var before = sink.Count;
        try
        {
            _works[rule].Check(from, to, inspection);
            return;
        }
        catch (Exception exception) when (!IsCancelled(exception))
        {
            sink.CutTo(before);
            if (to == from + 1)
            {
                Note(rule, from, exception);
                return;
            }
        }

        for (var key = from; key < to; key++)
        {
            var apart = inspection.Apart();
            try
            {
                _cancel.ThrowIfCancellationRequested();
                _works[rule].Check(key, key + 1, apart);
                inspection.Add(apart);
            }
            catch (Exception exception) when (!IsCancelled(exception))
            {
                Note(rule, key, exception);
            }
        }
    }

    private bool IsCancelled(Exception exception) => exception is OperationCanceledException && _cancel.IsCancellationRequested;

    private void Note(int rule, int key, Exception exception)
    {
        lock (_lock)
        {
            (int Key, Exception Exception, int Keys) failure = _failures.TryGetValue(rule, out var noted) ? noted : (key, exception, 0);
            _failures[rule] = key < failure.Key ? (key, exception, failure.Keys + 1) : (failure.Key, failure.Exception, failure.Keys + 1);
        }
    }

    private (int Block, int Rule, int From, int To)? Take()
    {
        lock (_lock)
        {
            if (_stop is not null) return null;
            while (_stretch < 0 || _next >= _stretches[_stretch].To)
            {
                if (_stretch + 1 == _stretches.Count) return null;
                _next = _stretches[++_stretch].From;
                Tell(_stretches[_stretch].Rule);
            }

            var (rule, from, to) =
                (_stretches[_stretch].Rule, _next, Math.Min(_next + _works[_stretches[_stretch].Rule].Block, _stretches[_stretch].To));
            _next = to;
            return (_block++, rule, from, to);
        }
    }

    private void Tell(int rule)
    {
        if (_isTold[rule]) return;
        _isTold[rule] = true;
        _progress?.Report(new(_rules[rule].Rule.Info.Id, _told++, _rules.Count));
    }

    private void Stop(int block, Exception exception)
    {
        lock (_lock)
            if (_stop is not { } earlier || block < earlier.Block) _stop = (block, ExceptionDispatchInfo.Capture(exception));
    }
}
