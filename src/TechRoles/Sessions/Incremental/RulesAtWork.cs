using System.Runtime.InteropServices;
using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>Keeps the findings on a chart up to date while it is edited in place.</summary>
/// <remarks>
/// The keys that a change reaches are judged before it and after it; what was found before is taken back, what is found after is added.
/// So it does not matter of what a rule reports, only that it reads no more than it says. A change is many edits: each is looked at in the
/// chart as the ones before it leave it, and the keys that any of them reaches are judged once before all of them and once after.
/// </remarks>
internal sealed partial class RulesAtWork
{
    /// <summary>Above this share of its keys a rule is put to all of them again, and judged once.</summary>
    private const int MostOfKeys = 3;
    private const int Many = 20_000;

    /// <summary>With so few keys it is cheaper to judge them again than to look for what was found on them.</summary>
    private const int Few = 4_096;

    private readonly ChartIndex _index;
    private readonly OrgChart _chart;
    private readonly Reach _reach;
    private readonly FactKinds _needs;
    private readonly FindingSink _before = new();
    private readonly FindingSink _after = new();
    private readonly RuleAtWork[] _rules;
    private readonly Dictionary<FindingRow, int> _net = [];
    private readonly List<FindingRow> _judgedAgain = [];
    private readonly List<(InPlace Edit, Touch Touch)> _made = [];
    private readonly int? _threads;
    private FactKinds _stated;

    public RulesAtWork(OrgChart chart, OrgAnalyser analyser, CancellationToken cancel)
    {
        (_chart, _threads) = (chart, analyser.Threads);
        _index = new(chart, analyser.Profile);
        _reach = new(chart);
        var entries = analyser.Rules.Entries.ToArray();
        Rules = [.. entries.Select(entry => entry.Rule)];
        _needs = Rules.Aggregate(FactKinds.None, (all, rule) => all | rule.Needs);
        _rules = [.. entries.Select((entry, rule) => new RuleAtWork(_index, entry.Rule, entry.Severity, rule, _before, _after))];
        _stated = StatedFacts.Of(chart, _needs);
        Silent = WhySilent();
        foreach (var rule in _rules) rule.IsSilent = IsSilent(rule);
        Store = new(FindAll(entries, cancel));
    }

    public ChartIndex Index => _index;

    /// <summary>The rules that were asked for, ordered by id; those of <see cref="Silent"/> do not run.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Why some do not run.</summary>
    public IReadOnlyDictionary<string, Text> Silent { get; private set; }

    public FindingStore Store { get; }

    /// <summary>About how many keys there are.</summary>
    public int AllKeys => (int)Math.Min(int.MaxValue, _rules.Where(rule => !rule.IsSilent).Sum(rule => (long)rule.Keys(_chart)));

    /// <summary>How many keys were judged since the last time that somebody took the difference.</summary>
    public int Judged { get; private set; }

    /// <summary>Those that run, and those that keep which remits are alike, for the day on which they run.</summary>
    private IEnumerable<RuleAtWork> AtWork => _rules.Where(rule => !rule.IsSilent || rule.Overlaps is not null);

    /// <summary>Makes an edit as a part of a change, so that the next one can be looked at: nothing is judged yet.</summary>
    public void Prepare(InPlace edit)
    {
        var touch = edit.TouchOn(_chart);
        _reach.Begin(touch);
        foreach (var rule in AtWork)
        {
            if (_made.Count == 0) rule.Reached.Clear();
            Collect(rule, touch);
        }

        _made.Add((edit, touch));
        Make(edit, touch);
    }

    /// <summary>Takes back what was prepared, as if nothing had been.</summary>
    public void Withdraw()
    {
        TakeBack();
        _made.Clear();
    }

    /// <summary>Judges what was prepared, as one change.</summary>
    public void Judge()
    {
        if (_made.Count == 0) return;
        var ofLists = _made.Exists(edit => edit.Touch is Touch.ListedRow) ? _index.OfLists() : ((bool, bool, bool, bool)?)null;
        TakeBack();
        if (ofLists is not null && ofLists != _index.OfLists())
            foreach (var rule in AtWork)
                if ((rule.Rule.Reads & Reads.WhetherListed) != 0) rule.Reached.Everything = true;
        foreach (var rule in AtWork)
        {
            Try(rule, static (all, rule) =>
            {
                if (rule.IsJudgedWhole) all.FindBefore(rule);
                else all.Judged += rule.Judge(all._chart, isAfter: false);
            });
        }

        foreach (var (edit, touch) in _made) MakeFollowed(edit, touch);
        foreach (var rule in AtWork)
        {
            var (before, after) = (_before.Count, _after.Count);
            Try(rule, static (all, rule) =>
            {
                if (rule.IsJudgedWhole) all.Judged += rule.JudgeAll(all._chart);
                else rule.Judge(all._chart, isAfter: true);
            });
            if (!rule.IsSilent) continue;
            _before.CutTo(before);
            _after.CutTo(after);
        }

        _made.Clear();
        Replace();
        SpeakOrFallSilent();
        JudgeApart();
    }

    /// <summary>
    /// Makes edits only for a look at the chart: nothing is judged, but which remits are brought together. A rule that throws meanwhile
    /// is judged apart from the next change on; until then what it is brought is looked for where somebody asks.
    /// </summary>
    public void Show(IEnumerable<InPlace> edits)
    {
        var overlaps = _rules.Where(rule => rule.Overlaps is not null).ToArray();
        foreach (var edit in edits)
        {
            var touch = edit.TouchOn(_chart);
            _reach.Begin(touch);
            foreach (var rule in overlaps)
            {
                rule.Reached.Clear();
                Collect(rule, touch);
                if (!rule.IsJudgedWhole) Try(rule, static (all, rule) => rule.Judge(all._chart, isAfter: false));
            }

            MakeFollowed(edit, touch);
            foreach (var rule in overlaps)
            {
                Try(rule, static (all, rule) =>
                {
                    if (rule.IsJudgedWhole) rule.JudgeAll(all._chart);
                    else rule.Judge(all._chart, isAfter: true);
                });
            }
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

    private FindingRow[] FindAll(IReadOnlyList<(Rule Rule, Severity? Severity)> entries, CancellationToken cancel)
    {
        var asked = entries.Select((entry, rule) =>
            (entry.Rule is OverlapRule || _rules[rule].IsSilent ? new Unasked(entry.Rule) : entry.Rule, entry.Severity)).ToList();
        var work = new AnalysisWork(_index, asked, null, cancel);
        var rows = work.On(_threads);
        foreach (var failure in work.Failures)
        {
            var rule = _rules.Single(one => one.Rule.Info.Id == failure.Rule.Id);
            (rule.Failure, rule.IsApart) = (failure, true);
        }

        foreach (var rule in _rules)
            if (rule.Rule is OverlapRule overlaps) Open(rule, overlaps, cancel);
        var found = _after.Rows.ToArray().Where(row => !_rules[row.Rule].IsSilent);
        _after.Clear();
        return [.. rows, .. found];
    }

    private void TakeBack()
    {
        for (var edit = _made.Count - 1; edit >= 0; edit--) Make(_made[edit].Edit.Inverse, _made[edit].Touch);
    }

    private void Make(InPlace edit, Touch touch)
    {
        edit.Make(_chart);
        _reach.Follow(touch);
        if (_reach.ChangesOffices(touch)) _index.ForgetHolders();
        if (touch is Touch.Line) _index.ForgetOrder();
        if (touch is Touch.ListedRow) _index.ForgetLists();
        foreach (var rule in _rules) rule.ForgetLooked();
    }

    /// <summary>Makes an edit, and gives the position that it gives other work the remit that goes with it.</summary>
    private void MakeFollowed(InPlace edit, Touch touch)
    {
        var entry = touch as Touch.Entry;
        if (entry is not null)
            foreach (var rule in _rules) rule.Overlaps?.Expect(entry);
        Make(edit, touch);
        if (entry is null) return;
        foreach (var rule in _rules) rule.Overlaps?.Follow(entry);
    }

    private void Collect(RuleAtWork rule, Touch touch)
    {
        rule.Reached.Everything |= rule.IsAlwaysJudgedWhole;
        if (rule.Reached.Everything) return;
        _reach.Collect(rule.Rule, touch, rule.Reached);
        if (rule.Reached.Count > Many && rule.Reached.Count > rule.Keys(_chart) / MostOfKeys) rule.Reached.Everything = true;
    }

    private void FindBefore(RuleAtWork rule)
    {
        if (rule.TryFound()) return;
        if (rule.Overlaps is null && rule.Keys(_chart) <= Few) rule.JudgeAll(_chart, isAfter: false);
        else if (!rule.IsSilent) foreach (var row in Store.Of(rule.Number)) _before.Add(row);
    }

    /// <summary>Rules begin to run, and cease to, when the first or the last fact of a kind that they need comes or goes.</summary>
    private void SpeakOrFallSilent()
    {
        var stated = StatedFacts.Of(_chart, _needs & ~StatedFacts.Lasting) | (_stated & StatedFacts.Lasting);
        if (stated == _stated) return;
        _stated = stated;
        Silent = WhySilent();
        foreach (var rule in _rules)
        {
            if (rule.IsSilent == IsSilent(rule)) continue;
            rule.IsSilent = !rule.IsSilent;
            if (!rule.IsSilent) Try(rule, static (all, rule) => all.Judged += rule.JudgeAll(all._chart));
            else foreach (var row in Store.Of(rule.Number)) _before.Add(row);
        }

        Replace();
    }

    private bool IsSilent(RuleAtWork rule) => (rule.Rule.Needs & ~_stated) != 0 || !rule.Rule.AppliesTo(_index.Profile);

    private SortedDictionary<string, Text> WhySilent()
    {
        var silent = new SortedDictionary<string, Text>(StringComparer.Ordinal);
        foreach (var rule in Rules)
            if (StatedFacts.Missing(rule.Needs, _stated) is { } reason) silent.Add(rule.Info.Id, reason);
        return silent;
    }

    private void Replace()
    {
        Replace(_before.Rows, _after.Rows);
        _before.Clear();
        _after.Clear();
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
