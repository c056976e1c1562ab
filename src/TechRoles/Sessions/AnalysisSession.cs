using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Diagnostics;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>A chart that is changed step by step, with its findings always up to date: what an app calls on every drag and drop.</summary>
/// <remarks>
/// <para>The findings are those that a fresh analysis of the changed chart has. Only the keys that a change reaches are judged again, so
/// that most changes take less than a millisecond on a chart of any size. The chart that the session was opened on never changes.</para>
/// <para>Positions, their lines, roles and responsibilities, people and who sits where, and the rows of stakeholders, engagements, needs,
/// bodies, goals, initiatives, decisions, mandates, qualifications and requirements come, go and are restated in place, with a period or
/// without, so also in merges and splits; rules begin and cease to run as the first row of a kind comes and the last one goes. A change
/// that cannot be made in place makes the chart anew, which takes as long as
/// <see cref="ChartChanges.With(OrgChart, IEnumerable{OrgChange})"/> and an analysis. These are: units, areas, roles and sets of areas that
/// are listed or listed otherwise; what is said of the organisation; the first use of an area that the chart does not have, so also of a
/// role of the catalogue with such an area, and the last use of one that is not listed; a remit of a role that more than 256 positions
/// carry; who carries a role that is responsible for work on stated days; a row with a period where nobody has said the day of the
/// chart; and whatever concerns positions where remits are assumed or posts are eliminated. There is room for at least
/// 1,024 new positions and as many new people, those of forks included; after that the chart is made anew once.</para>
/// <para>For one thread at a time: a second one that begins before the first has ended is told so. Where a rule throws, the
/// session goes on, as an analysis does: <see cref="Failures"/> says which, and such a rule is judged whole at each change until it throws
/// no more. Only what a rule throws where it says what it reads passes through, and then neither the session nor its forks take changes or
/// tell findings any more; <see cref="ToChart"/> still gives what was changed before.</para>
/// <para>What a session and its forks share they keep in the state of whoever looked last. Each may have a thread of its own: they wait for
/// each other.</para>
/// </remarks>
/// <example><code>
/// var session = new OrgAnalyser().Open(chart);
/// var delta = session.Apply(new Rereport("architect", "cio")).OrThrow();
/// var (came, went) = (delta.Introduced, delta.Resolved);
/// session.Undo();
/// </code></example>
public sealed partial class AnalysisSession
{
    private readonly OrgAnalyser _analyser;
    private readonly List<SessionChange> _changes = [];
    private readonly Stack<SessionChange> _redo = new();
    private SharedList<EditFact> _forgotten = new();
    private int _lastForgotten;
    private EditedChart _place;
    private Branch _branch;
    private int _isBusy;
    private AnalysisReport? _findings;

    private AnalysisSession(OrgAnalyser analyser, EditedChart place, Branch branch) =>
        (_analyser, _place, _branch) = (analyser, place, branch);

    /// <summary>How many findings there are.</summary>
    public int Count => _branch.Findings;

    /// <summary>Every finding, in no particular order; see <see cref="ToReport"/> for a report in order.</summary>
    /// <remarks><b>Cost:</b> a copy when first asked for after a change. Texts can be read until the next change.</remarks>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            if (_findings is null)
            {
                using var turn = new Turn(this);
                _findings = Report(Store.ToArray(), isBefore: false);
            }

            return _findings.Findings;
        }
    }

    /// <summary>The rules that do not run, each with the reason, in the order of their ids.</summary>
    public IReadOnlyDictionary<string, Text> WhySilent
    {
        get
        {
            using var turn = new Turn(this);
            return _place.Rules.Silent;
        }
    }

    /// <summary>The rules that threw an exception, in the order of their ids: what they would say of some keys is not known.</summary>
    public ValueList<RuleFailure> Failures
    {
        get
        {
            using var turn = new Turn(this);
            return _place.Rules.Failures;
        }
    }

    /// <summary>The English of <see cref="WhySilent"/>.</summary>
    public IReadOnlyDictionary<string, string> Silent => AnalysisReport.InEnglish(WhySilent);

    /// <summary>0 where nothing was done yet; one more with each change, undo and redo.</summary>
    public int Version { get; private set; }

    /// <summary>
    /// The changes that are in force, in their order: what was undone is not among them, and of more than <see cref="ChangesKept"/> the
    /// last ones are.
    /// </summary>
    public IReadOnlyList<SessionChange> Changes => _changes;

    /// <summary>How many changes can be undone, the last ones; 10,000 unless set. A fork keeps as many.</summary>
    /// <remarks>
    /// What changes before them did stays, as rows that were edited: they are no longer among <see cref="Changes"/>, neither undone nor
    /// taken back, and <see cref="ToScenario"/> begins with their rows.
    /// </remarks>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int ChangesKept
    {
        get;
        set
        {
            field = Guard.Against.Negative(value);
            Forget();
        }
    } = 10_000;

    /// <summary>Whether there is a change to take back.</summary>
    public bool CanUndo => _changes.Count > 0;

    /// <summary>Whether there is a change that was taken back and can be made again.</summary>
    public bool CanRedo => _redo.Count > 0;

    /// <summary>How many bytes the findings take; about 32 each.</summary>
    public long StoreBytes => Store.Bytes;

    /// <summary>The chart as whoever of those who share it looked last has it; it changes under whoever looks at it.</summary>
    internal OrgChart Live => _place.Chart;

    /// <summary>How many changes could not be made in place, so that the chart was made anew.</summary>
    public int MadeAnew { get; private set; }

    private FindingStore Store => _place.Rules.Store;

    /// <summary>Opens a session on a chart.</summary>
    /// <remarks><b>Cost:</b> an analysis, and a copy of the columns that can be edited.</remarks>
    /// <param name="analyser">The rules and the profile.</param>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static AnalysisSession Open(OrgAnalyser analyser, OrgChart chart, CancellationToken cancel = default)
    {
        Guard.Against.Null(analyser);
        Guard.Against.Null(chart);
        cancel.ThrowIfCancellationRequested();
        using var measured = Operations.Open.Begin();
        var place = new EditedChart(chart, analyser, cancel);
        var session = new AnalysisSession(analyser, place, place.Opened);
        measured?.Sizes(chart, place.Rules.Rules.Count, session.Count);
        measured?.Done();
        return session;
    }

    /// <summary>Makes a change, and says what it does to the findings. A change that is rejected changes nothing.</summary>
    /// <param name="change">The change.</param>
    /// <param name="label">What whoever makes it calls it; null: nothing.</param>
    /// <param name="by">Who makes it, as the app calls them; null: nobody.</param>
    /// <param name="cancel">Stops the work; then nothing was done. It is asked where the chart is made anew, not in between.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="InvalidOperationException">A rule threw an exception before where it says what it reads; or another thread is at
    /// work in the session.</exception>
    public SessionResult Apply(OrgChange change, string? label = null, string? by = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(change);
        using var turn = new Turn(this);
        return Note(Make(change, cancel), change, label, by);
    }

    /// <summary>A session of its own that begins where this one is: what is done in one is not seen in the other. It has the changes that
    /// are in force here, may undo them for itself, and goes on counting versions from here.</summary>
    /// <remarks>
    /// <b>Cost:</b> a copy of the list of changes that are kept: both look at one chart, which is led from one to the other by making and
    /// taking back what tells them apart, at the price of those changes each time that somebody else looks. A change that cannot be
    /// made in place gives the session that makes it a chart of its own. May be called while another thread is at work in the session.
    /// </remarks>
    public AnalysisSession Fork()
    {
        while (true)
        {
            var place = _place;
            lock (place.Gate)
            {
                // Whoever held the gate may have made the chart anew.
                if (place != _place) continue;
                var fork = new AnalysisSession(_analyser, place, _branch.Fork()) { Version = Version, MadeAnew = MadeAnew };
                fork._changes.AddRange(_changes);
                fork._forgotten = _forgotten.Copy();
                (fork.ChangesKept, fork._lastForgotten) = (ChangesKept, _lastForgotten);
                return fork;
            }
        }
    }

    /// <summary>Makes a change if nothing was done since somebody looked, so that nobody changes what they have not seen.</summary>
    /// <param name="version">The version that whoever makes the change has seen.</param>
    /// <param name="change">The change.</param>
    /// <param name="label">What whoever makes it calls it; null: nothing.</param>
    /// <param name="by">Who makes it, as the app calls them; null: nobody.</param>
    /// <param name="cancel">Stops the work; then nothing was done.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public SessionResult ApplyIf(
        int version, OrgChange change, string? label = null, string? by = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(change);
        return version == Version ? Apply(change, label, by, cancel) : new RejectedChange(
            change,
            Text.Of(
                "The change was made for version {seen}, and the session is at version {now}: look at what was done since",
                ("seen", version),
                ("now", Version)));
    }

    /// <summary>The changes that are in force, as a scenario: what leads from the chart that the session was opened on to this.</summary>
    /// <param name="name">What it is called; empty: nothing.</param>
    public Scenario ToScenario(string name)
    {
        IEnumerable<OrgChange> first = _forgotten.Count == 0 ? [] : [new Several([.. _forgotten])];
        return new(Guard.Against.Null(name), [.. first, .. _changes.Select(change => change.Change)]);
    }

    /// <summary>Makes a change if it can be made in place; null where it cannot.</summary>
    internal SessionResult? TryApply(OrgChange change)
    {
        using var turn = new Turn(this);
        return TryMake(change) is { } made ? Note(made, change) : null;
    }

    /// <summary>An immutable chart with all changes.</summary>
    /// <remarks><b>Cost:</b> that of <see cref="ChartChanges.With(OrgChart, IEnumerable{OrgChange})"/>, once after a change.</remarks>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public OrgChart ToChart(CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();

        // It is made of the facts, so that what was changed can be kept even where a rule threw.
        using var turn = new Turn(this, _place, branch: null);
        return _place.ToChart(_branch, cancel);
    }

    /// <summary>The findings in their order, on an immutable chart with all changes; it stays readable.</summary>
    /// <remarks><b>Cost:</b> that of <see cref="ToChart"/> and of the findings.</remarks>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AnalysisReport ToReport(CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        using var turn = new Turn(this);
        return ReportOnChart.Of(_place, _place.ToChart(_branch, cancel), _analyser);
    }

    /// <summary>How many findings there are, and how many changes can be taken back.</summary>
    public override string ToString() => $"{Words.Count(Count, "finding")}, {Words.Count(_changes.Count, "change")} to take back";

    private SessionResult Note(
        OneOf<(AnalysisDelta Delta, ValueList<EditFact> Edits), RejectedChange> outcome, OrgChange change, string? label = null,
        string? by = null, int? takesBack = null)
    {
        if (!outcome.TryPickT0(out var made, out var rejected)) return rejected;
        _changes.Add(new(Version, change, made.Edits) { Label = label, By = by, TakesBack = takesBack });
        _redo.Clear();
        Forget();
        return made.Delta;
    }
}

/// <summary>Opens sessions.</summary>
public static class SessionExtensions
{
    /// <summary>Opens a session on a chart, which stays as it is.</summary>
    /// <param name="analyser">The rules and the profile.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static AnalysisSession Open(this OrgAnalyser analyser, OrgChart chart, CancellationToken cancel = default) =>
        AnalysisSession.Open(analyser, chart, cancel);
}
