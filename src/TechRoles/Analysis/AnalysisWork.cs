using System.Runtime.ExceptionServices;

namespace TechRoles.Analysis;

/// <summary>Puts rules to one chart: threads take blocks of keys, rule after rule, until none is left.</summary>
/// <remarks>
/// Each thread reports to a sink of its own and the findings are sorted in the end, so that it does not matter who took which block.
/// Blocks are taken in order; so where rules throw, the exception of the first block among them is the one that a single thread meets.
/// </remarks>
internal sealed class AnalysisWork(
    Lookups lookups, IReadOnlyList<(Rule Rule, Severity? Severity)> rules, IProgress<AnalysisProgress>? progress, CancellationToken cancel)
{
    /// <summary>Long enough that taking a block costs nothing, short enough that it can be stopped.</summary>
    private const int KeysInBlock = 4096;

    /// <summary>Below this, a further thread costs more than it takes over.</summary>
    private const int KeysForThread = 100_000;

    private readonly RuleWork[] _works = [.. rules.Select(entry => entry.Rule.WorkOn(lookups.Chart, lookups.Profile))];
    private readonly Lock _lock = new();
    private int _rule = -1;
    private int _next;
    private int _block;
    private (int Block, ExceptionDispatchInfo Exception)? _failure;

    /// <summary>Does all the work and gives the findings in their order.</summary>
    /// <param name="threads">How many threads work on it; null: as many as the work is worth.</param>
    public FindingRow[] On(int? threads)
    {
        var workers = threads ?? (int)Math.Clamp(_works.Sum(work => (long)work.Keys) / KeysForThread, 1, Environment.ProcessorCount);
        var sinks = new FindingSink[workers];
        for (var worker = 0; worker < workers; worker++) sinks[worker] = new();
        if (workers == 1) Work(sinks[0]);
        else Parallel.For(0, workers, new() { MaxDegreeOfParallelism = workers }, worker => Work(sinks[worker]));
        _failure?.Exception.Throw();
        return FindingSink.ToSorted(sinks);
    }

    private void Work(FindingSink sink)
    {
        while (Take() is var (block, rule, from))
        {
            try
            {
                cancel.ThrowIfCancellationRequested();
                var severity = lookups.Profile.SeverityOf(rules[rule].Rule.Info.Id) ?? rules[rule].Rule.Info.Severity;
                var inspection = new Inspection(lookups, sink, rule, severity, rules[rule].Severity, cancel);
                _works[rule].Check(from, Math.Min(from + KeysInBlock, _works[rule].Keys), inspection);
            }
            catch (Exception exception)
            {
                Fail(block, exception);
            }
        }
    }

    private (int Block, int Rule, int From)? Take()
    {
        lock (_lock)
        {
            if (_failure is not null) return null;
            while (_rule < 0 || _next >= _works[_rule].Keys)
            {
                if (_rule + 1 == _works.Length) return null;
                (_rule, _next) = (_rule + 1, 0);
                progress?.Report(new(rules[_rule].Rule.Info.Id, _rule, rules.Count));
            }

            var from = _next;
            _next += KeysInBlock;
            return (_block++, _rule, from);
        }
    }

    private void Fail(int block, Exception exception)
    {
        lock (_lock)
            if (_failure is not { } earlier || block < earlier.Block) _failure = (block, ExceptionDispatchInfo.Capture(exception));
    }
}
