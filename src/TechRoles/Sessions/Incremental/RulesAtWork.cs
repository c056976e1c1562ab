using System.Runtime.InteropServices;
using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>Keeps the findings on a chart up to date while it is edited in place.</summary>
/// <remarks>
/// The keys that an edit reaches are judged before it and after it; what was found before is taken back, what is found after is added.
/// So it does not matter of what a rule reports, only that it reads no more than it says.
/// </remarks>
internal sealed class RulesAtWork
{
    /// <summary>Above this share of its keys a rule is put to all of them again, and judged once.</summary>
    private const int MostOfKeys = 3;
    private const int Many = 20_000;

    private readonly ChartIndex _index;
    private readonly OrgChart _chart;
    private readonly Reach _reach;
    private readonly FindingSink _before = new();
    private readonly FindingSink _after = new();
    private readonly RuleAtWork[] _rules;
    private readonly Dictionary<FindingRow, int> _net = [];
    private readonly List<FindingRow> _judgedAgain = [];

    public RulesAtWork(OrgChart chart, OrgAnalyser analyser, CancellationToken cancel)
    {
        _chart = chart;
        _index = new(chart, analyser.Profile);
        _reach = new(chart);
        var (running, silent) = analyser.RulesFor(chart);
        (Rules, Silent) = (running.ConvertAll(entry => entry.Rule), silent);
        _rules = [.. running.Select((entry, rule) => new RuleAtWork(_index, entry.Rule, entry.Severity, rule, _before, _after))];
        Store = new(FindAll(running, analyser.Threads, cancel));
    }

    public ChartIndex Index => _index;

    /// <summary>The rules that run, ordered by id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Why the others do not.</summary>
    public IReadOnlyDictionary<string, Text> Silent { get; }

    public FindingStore Store { get; }

    /// <summary>About how many keys there are.</summary>
    public int AllKeys => (int)Math.Min(int.MaxValue, _rules.Sum(rule => (long)rule.Keys(_chart)));

    /// <summary>How many keys were judged since the last time that somebody took the difference.</summary>
    public int Judged { get; private set; }

    /// <summary>Makes an edit, and judges what it reaches.</summary>
    public void Make(InPlace edit)
    {
        var touch = edit.Touch;
        foreach (var rule in _rules)
        {
            Collect(rule, touch);
            if (rule.IsJudgedWhole) continue;
            Judged += rule.Judge(_chart, touch, isAfter: false);
        }

        edit.Make(_chart);
        if (_reach.ChangesOffices(touch)) _index.ForgetHolders();
        foreach (var rule in _rules)
        {
            if (touch is Touch.Entry made) rule.Overlaps?.Follow(made);
            if (rule.IsJudgedWhole) JudgeWhole(rule);
            else rule.Judge(_chart, touch, isAfter: true);
        }

        Replace(_before.Rows, _after.Rows);
        _before.Clear();
        _after.Clear();
    }

    /// <summary>Makes an edit only for a look at the chart: nothing is judged, but which remits are brought together.</summary>
    public void Show(InPlace edit)
    {
        var touch = edit.Touch;
        foreach (var rule in _rules)
        {
            if (rule.Overlaps is null) continue;
            Collect(rule, touch);
            if (!rule.IsJudgedWhole) rule.Judge(_chart, touch, isAfter: false);
        }

        edit.Make(_chart);
        if (_reach.ChangesOffices(touch)) _index.ForgetHolders();
        foreach (var rule in _rules)
        {
            if (rule.Overlaps is null) continue;
            if (touch is Touch.Entry made) rule.Overlaps.Follow(made);
            if (rule.IsJudgedWhole) rule.JudgeAll(_chart);
            else rule.Judge(_chart, touch, isAfter: true);
        }

        _before.Clear();
        _after.Clear();
    }

    /// <summary>
    /// What came and what went since the last time, and everything that was found on the keys that were judged, of which some may be gone
    /// again.
    /// </summary>
    public (FindingRow[] Came, FindingRow[] Went, FindingRow[] Found, int Judged) TakeDifference()
    {
        var came = _net.Where(entry => entry.Value > 0).Select(entry => entry.Key).ToArray();
        var went = _net.Where(entry => entry.Value < 0).Select(entry => entry.Key).ToArray();
        var found = _judgedAgain.ToArray();
        var judged = Judged;
        _net.Clear();
        _judgedAgain.Clear();
        if (_net.EnsureCapacity(0) > Many) _net.TrimExcess();
        Judged = 0;
        Array.Sort(came);
        Array.Sort(went);
        return (came, went, found, judged);
    }

    private FindingRow[] FindAll(List<(Rule Rule, Severity? Severity)> running, int? threads, CancellationToken cancel)
    {
        var asked = running.ConvertAll(entry => (entry.Rule is OverlapRule ? new Unasked(entry.Rule) : entry.Rule, entry.Severity));
        var work = new AnalysisWork(_index, asked, null, cancel);
        var rows = work.On(threads);
        if (work.Failures is [var failure, ..]) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure.Exception);
        foreach (var rule in _rules) rule.OpenOverlaps(_chart, threads ?? Environment.ProcessorCount, cancel);
        var found = _after.Rows.ToArray();
        _after.Clear();
        return [.. rows, .. found];
    }

    private void Collect(RuleAtWork rule, Touch touch)
    {
        rule.Reached.Clear();
        _reach.Collect(rule.Rule, touch, rule.Reached);
        if (touch is Touch.Entry coming) rule.Overlaps?.Expect(coming);
        if (rule.Reached.Count > Many && rule.Reached.Count > rule.Keys(_chart) / MostOfKeys) rule.Reached.Everything = true;
    }

    private void JudgeWhole(RuleAtWork rule)
    {
        foreach (var row in Store.Of(rule.Number)) _before.Add(row);
        rule.JudgeAll(_chart);
        Judged += rule.Keys(_chart);
    }

    private void Replace(ReadOnlySpan<FindingRow> before, ReadOnlySpan<FindingRow> after)
    {
        _judgedAgain.AddRange(after);
        var same = before.CommonPrefixLength(after);
        before = before[same..];
        after = after[same..];
        for (same = 0; same < Math.Min(before.Length, after.Length) && before[^(same + 1)] == after[^(same + 1)];) same++;
        before = before[..^same];
        after = after[..^same];
        foreach (var row in after)
            if (Store.Add(row)) CollectionsMarshal.GetValueRefOrAddDefault(_net, row, out _)++;
        foreach (var row in before)
            if (Store.Remove(row)) CollectionsMarshal.GetValueRefOrAddDefault(_net, row, out _)--;
    }
}
