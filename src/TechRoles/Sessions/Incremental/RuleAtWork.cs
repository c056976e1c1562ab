using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>One rule on a chart that is edited in place.</summary>
internal sealed class RuleAtWork
{
    private readonly ChartIndex _index;
    private readonly Inspection _before;
    private readonly Inspection _after;
    private readonly Severity? _asked;
    private FindingRow[]? _found;

    public RuleAtWork(ChartIndex index, Rule rule, Severity? asked, int number, FindingSink before, FindingSink after)
    {
        (_index, Rule, _asked, Number) = (index, rule, asked, number);
        var severity = index.Profile.SeverityOf(rule.Info.Id) ?? rule.Info.Severity;
        _before = new(index, before, rule, number, severity, asked, default);
        _after = new(index, after, rule, number, severity, asked, default);
        Reached = new(rule.Keys);
        IsAlwaysJudgedWhole = rule is not OverlapRule
            && ((rule.Reads & Reads.Everything) != 0 || (rule.Keys & (Analysis.Keys.Chart | Analysis.Keys.Role)) != 0);
    }

    public Rule Rule { get; }

    /// <summary>Its number in findings.</summary>
    public int Number { get; }

    public Reached Reached { get; }

    /// <summary>Whether it does not run, since the chart states nothing of a kind that it needs.</summary>
    public bool IsSilent
    {
        get;
        set
        {
            field = value;
            if (value) _found = null;
        }
    }

    /// <summary>Where it threw when it was judged apart last; null where it did not.</summary>
    public RuleFailure? Failure { get; set; }

    /// <summary>Whether it threw: then it is judged apart, all its keys anew at each change, until it throws no more.</summary>
    public bool IsApart { get; set; }

    /// <summary>What an overlap rule is brought; null for any other.</summary>
    public OverlapKeys? Overlaps { get; private set; }

    /// <summary>Whether all its keys are judged.</summary>
    public bool IsJudgedWhole => Reached.Everything;

    /// <summary>Whether all its keys are judged at every change, so that what it found before is what it found last.</summary>
    public bool IsAlwaysJudgedWhole { get; }

    /// <summary>About how many keys it has.</summary>
    public int Keys(OrgChart chart) => Reached.Kinds.Sum(kind => kind.Count(chart));

    /// <summary>Looks for the remits that are alike, for an overlap rule, and judges them.</summary>
    public void OpenOverlaps(OverlapRule rule, OrgChart chart, int threads, CancellationToken cancel)
    {
        var overlaps = new OverlapKeys(chart, rule, threads, cancel: cancel);
        _after.Forget();
        overlaps.KeepAll(isAnew: false, _after);
        _index.Keep(rule, overlaps);
        (Overlaps, Failure, IsApart) = (overlaps, null, false);
    }

    /// <summary>Nothing counts of it until it is judged apart; which remits an overlap rule is brought nobody knows any more.</summary>
    public void SetApart()
    {
        (IsApart, Overlaps) = (true, null);
        ForgetLooked();
    }

    /// <summary>Forgets which remits somebody looked for who asked what a finding means, because the chart has changed.</summary>
    public void ForgetLooked()
    {
        if (Overlaps is null && Rule is OverlapRule rule) _index.Forget(rule);
    }

    /// <summary>Judges all its keys.</summary>
    /// <returns>About how many.</returns>
    public int JudgeAll(OrgChart chart, bool isAfter = true)
    {
        var inspect = isAfter ? _after : _before;
        inspect.Forget();
        if (Overlaps is not null)
        {
            Overlaps.KeepAll(isAnew: true, inspect);
            return Keys(chart);
        }

        var (work, from) = (Rule.WorkOn(chart, inspect.Profile), inspect.Reported);
        if (work.Keys > 0) work.Check(0, work.Keys, inspect);
        if (IsAlwaysJudgedWhole) _found = inspect.RowsFrom(from);
        return Keys(chart);
    }

    /// <summary>Judges all its keys as an analysis does, which goes on where the rule throws.</summary>
    public IEnumerable<FindingRow> JudgeApart()
    {
        var work = new AnalysisWork(_index, [(Rule, _asked)], null, default);
        var rows = work.On(threads: 1);
        Failure = work.Failures is [var failure, ..] ? failure : null;
        (IsApart, _found) = (Failure is not null, null);
        return rows.Select(row => row with { Rule = Number });
    }

    /// <summary>Says what all its keys were found to be before a change.</summary>
    /// <returns>False where it has to be judged, or looked for.</returns>
    public bool TryFound()
    {
        if (_found is not null) _before.AddRows(_found);
        return _found is not null;
    }

    /// <summary>Judges the keys that are reached.</summary>
    /// <returns>How many.</returns>
    public int Judge(OrgChart chart, bool isAfter)
    {
        var inspect = isAfter ? _after : _before;
        inspect.Forget();
        var judged = 0;
        foreach (var kind in Reached.Kinds) judged += kind.Judge(Rule, chart, Reached, inspect);
        if (Overlaps is null) return judged;
        var positions = Reached.Of(Reached.Kinds[0]);
        if (isAfter) return Overlaps.Finish(positions, _before, _after);
        Overlaps.Begin(positions);
        return positions.Count;
    }
}

/// <summary>A rule in whose place nothing is asked, so that the numbers of the others stay.</summary>
internal sealed class Unasked(Rule rule) : Rule
{
    public override RuleInfo Info => rule.Info;

    internal override Keys Keys => Keys.None;

    internal override RuleWork WorkOn(OrgChart chart, Profile profile) => new(0, (_, _, _) => { });
}
