using System.Runtime.ExceptionServices;
using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Brings an overlap rule the remits that are alike. Equal remits are one group before pairs are formed.</summary>
/// <remarks>Each limit is a join of its own, which a thread may take and others may help with. A pair that meets several is brought
/// once.</remarks>
internal sealed class WorkOverlaps(OrgChart chart, OverlapRule rule)
{
    private readonly ValueList<OverlapLimit> _limits = rule.Limits;
    private readonly Lazy<WorkSets> _work = new(() => WorkSets.Of(chart, rule.Limits.Min(limit => limit.LeastSize)));

    /// <summary>The keys of the rule: one for each limit, and one for the groups of equal remits.</summary>
    public int Parts => _limits.Count + 1;

    public void Check(int part, Inspection inspect)
    {
        if (part == _limits.Count) CheckGroups(inspect);
        else CheckPairs(part, inspect);
    }

    private void CheckGroups(Inspection inspect)
    {
        foreach (var set in _work.Value.Firsts)
        {
            inspect.Cancel.ThrowIfCancellationRequested();
            if (!_work.Value.IsShared(set)) continue;
            var (seats, size) = (_work.Value.SeatsWith(set), _work.Value.Sets[set].Length);
            rule.Check(new(seats, seats, size, size, size), inspect);
        }
    }

    private void CheckPairs(int part, Inspection inspect)
    {
        var (sets, limit) = (_work.Value.Sets, _limits[part]);
        var large = Array.FindAll(_work.Value.Firsts, set => sets[set].Length >= limit.LeastSize);
        if (limit.OfSmaller)
        {
            var join = new ContainmentJoin(sets, large, limit.AtLeast, limit.GreatestRatio, inspect.Cancel);
            Finish(join.Pairs(MakeBlock, inspect.Threads, inspect.Cancel));
        }
        else
        {
            var join = new OverlapJoin(sets, large, new(limit.AtLeast, ofSmaller: false), threads: inspect.Threads, cancel: inspect.Cancel);
            Finish(join.Pairs(MakeBlock, inspect.Threads, inspect.Cancel));
        }

        Block MakeBlock() => new((one, other, shared, apart) => CheckPair(part, large[one], large[other], shared, apart), inspect.Apart());

        void Finish(Block[] blocks)
        {
            foreach (var block in blocks) block.Finish(inspect);
        }
    }

    private void CheckPair(int part, int one, int other, int shared, Inspection inspect)
    {
        var (oneSize, otherSize) = (_work.Value.Sets[one].Length, _work.Value.Sets[other].Length);
        for (var earlier = 0; earlier < part; earlier++)
            if (_limits[earlier].IsMetBy(shared, oneSize, otherSize)) return;
        inspect.Cancel.ThrowIfCancellationRequested();
        rule.Check(new(_work.Value.SeatsWith(one), _work.Value.SeatsWith(other), shared, oneSize, otherSize), inspect);
    }

    /// <summary>What a thread finds in one block of a join; what the rule throws there waits until it is the turn of the block.</summary>
    private sealed class Block(Action<int, int, int, Inspection> check, Inspection inspect) : IPairSink
    {
        private ExceptionDispatchInfo? _failure;

        public void Add(int lighter, int heavier, long shared)
        {
            if (_failure is not null) return;
            try
            {
                check(lighter, heavier, (int)shared, inspect);
            }
            catch (Exception exception)
            {
                _failure = ExceptionDispatchInfo.Capture(exception);
            }
        }

        public void Finish(Inspection whole)
        {
            _failure?.Throw();
            whole.Add(inspect);
        }
    }
}
