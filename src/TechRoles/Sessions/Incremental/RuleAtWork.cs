using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>One rule on a chart that is edited in place.</summary>
internal sealed class RuleAtWork
{
    private readonly ChartIndex _index;
    private readonly Inspection _before;
    private readonly Inspection _after;

    public RuleAtWork(ChartIndex index, Rule rule, Severity? asked, int number, FindingSink before, FindingSink after)
    {
        (_index, Rule, Number) = (index, rule, number);
        var severity = index.Profile.SeverityOf(rule.Info.Id) ?? rule.Info.Severity;
        _before = new(index, before, rule, number, severity, asked, default);
        _after = new(index, after, rule, number, severity, asked, default);
        Reached = new(rule.Keys);
    }

    public Rule Rule { get; }

    /// <summary>Its number in findings.</summary>
    public int Number { get; }

    public Reached Reached { get; }

    /// <summary>Whether it does not run, since the chart states nothing of a kind that it needs.</summary>
    public bool IsSilent { get; set; }

    /// <summary>What an overlap rule is brought; null for any other.</summary>
    public OverlapKeys? Overlaps { get; private set; }

    /// <summary>
    /// Whether all its keys are judged, and what it found before is known without judging. A rule on the chart has one key, which is.
    /// </summary>
    public bool IsJudgedWhole => Reached.Everything && Rule.Keys != Analysis.Keys.Chart;

    /// <summary>About how many keys it has.</summary>
    public int Keys(OrgChart chart) => Reached.Kinds.Sum(kind => kind.Count(chart));

    /// <summary>Looks for the remits that are alike, for an overlap rule, and judges them.</summary>
    public void OpenOverlaps(OrgChart chart, int threads, CancellationToken cancel)
    {
        if (Rule is not OverlapRule rule) return;
        Overlaps = new(chart, rule, threads, cancel);
        Overlaps.KeepAll(isAnew: false, _after);
        _index.Keep(rule, Overlaps);
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

        var work = Rule.WorkOn(chart, inspect.Profile);
        if (work.Keys > 0) work.Check(0, work.Keys, inspect);
        return Keys(chart);
    }

    /// <summary>Judges the keys that are reached.</summary>
    /// <returns>How many.</returns>
    public int Judge(OrgChart chart, bool isAfter)
    {
        var inspect = isAfter ? _after : _before;
        inspect.Forget();
        if (Reached.Everything)
        {
            Rule.WorkOn(chart, inspect.Profile).Check(0, 1, inspect);
            return 1;
        }

        var judged = 0;
        foreach (var kind in Reached.Kinds) judged += kind.Judge(Rule, chart, Reached, inspect);
        if (Overlaps is null) return judged;
        var seats = Reached.Of(Reached.Kinds[0]);
        if (isAfter) return Overlaps.Finish(seats, _before, _after);
        Overlaps.Begin(seats);
        return seats.Count;
    }
}

/// <summary>A rule in whose place nothing is asked, so that the numbers of the others stay.</summary>
internal sealed class Unasked(Rule rule) : Rule
{
    public override RuleInfo Info => rule.Info;

    internal override Keys Keys => Keys.None;

    internal override RuleWork WorkOn(OrgChart chart, Profile profile) => new(0, (_, _, _) => { });
}
