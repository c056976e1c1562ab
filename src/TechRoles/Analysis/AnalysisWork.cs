using System.Runtime.ExceptionServices;

namespace TechRoles.Analysis;

/// <summary>Puts rules to one chart: threads take blocks of keys, rule after rule, until none is left.</summary>
/// <remarks>
/// What takes longest is begun first, so that no thread waits for it in the end. Each thread reports to a sink of its own and the findings
/// are sorted in the end, so that it does not matter who took which block. Blocks are taken in order; so where rules throw, the exception
/// of the first block among them is the one that a single thread meets.
/// </remarks>
internal sealed class AnalysisWork
{
    /// <summary>Below this, a further thread costs more than it takes over.</summary>
    private const int KeysForThread = 100_000;

    private readonly Lookups _lookups;
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
    private (int Block, ExceptionDispatchInfo Exception)? _failure;

    public AnalysisWork(
        Lookups lookups, IReadOnlyList<(Rule Rule, Severity? Severity)> rules, IProgress<AnalysisProgress>? progress, CancellationToken cancel)
    {
        (_lookups, _rules, _progress, _cancel) = (lookups, rules, progress, cancel);
        _works = [.. rules.Select(entry => entry.Rule.WorkOn(lookups.Chart, lookups.Profile))];
        _isTold = new bool[_works.Length];
        for (var rule = 0; rule < _works.Length; rule++)
            if (_works[rule].Long > 0) _stretches.Add((rule, 0, _works[rule].Long));
        for (var rule = 0; rule < _works.Length; rule++)
            if (_works[rule] is var work && (work.Long < work.Keys || work.Keys == 0)) _stretches.Add((rule, work.Long, work.Keys));
    }

    /// <summary>Does all the work and gives the findings in their order; a finding that is reported for several keys stands there several times.</summary>
    /// <param name="threads">How many threads work on it; null: as many as the work is worth.</param>
    public FindingRow[] On(int? threads)
    {
        var keys = Math.Max(_works.Sum(work => (long)work.Keys), _lookups.Chart.DutyTable.Count);
        var workers = threads ?? (int)Math.Clamp(keys / KeysForThread, 1, Environment.ProcessorCount);
        var sinks = new FindingSink[workers];
        for (var worker = 0; worker < workers; worker++) sinks[worker] = new();
        if (workers == 1) Work(sinks[0], 1);
        else Parallel.For(0, workers, new() { MaxDegreeOfParallelism = workers }, worker => Work(sinks[worker], workers));
        _failure?.Exception.Throw();
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
                var severity = _lookups.Profile.SeverityOf(_rules[rule].Rule.Info.Id) ?? _rules[rule].Rule.Info.Severity;
                var inspection = new Inspection(_lookups, sink, rule, severity, _rules[rule].Severity, _cancel) { Threads = threads };
                _works[rule].Check(from, to, inspection);
            }
            catch (Exception exception)
            {
                Fail(block, exception);
            }
        }
    }

    private (int Block, int Rule, int From, int To)? Take()
    {
        lock (_lock)
        {
            if (_failure is not null) return null;
            while (_stretch < 0 || _next >= _stretches[_stretch].To)
            {
                if (_stretch + 1 == _stretches.Count) return null;
                _next = _stretches[++_stretch].From;
                Tell(_stretches[_stretch].Rule);
            }

            var (rule, from, to) = (_stretches[_stretch].Rule, _next, Math.Min(_next + _works[_stretches[_stretch].Rule].Block, _stretches[_stretch].To));
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

    private void Fail(int block, Exception exception)
    {
        lock (_lock)
            if (_failure is not { } earlier || block < earlier.Block) _failure = (block, ExceptionDispatchInfo.Capture(exception));
    }
}
