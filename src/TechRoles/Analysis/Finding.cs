using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Something in a valid chart that is badly designed: a handle of a report. Its text is made when somebody asks for it.</summary>
/// <remarks><b>Default value:</b> none; any member but equality throws <see cref="InvalidOperationException"/>.</remarks>
/// <example><code>
/// var finding = report.Findings[0];
/// var told = finding.Details();
/// var inGerman = told.Message.Format(Language.German);
/// var because = told.Evidence.Select(evidence =&gt; evidence.Said.ToString());
/// var settles = told.Resolver?.Position;
/// var mends = finding.ProvenRemedies().Select(remedy =&gt; remedy.Changes);
/// </code></example>
public readonly struct Finding : IEquatable<Finding>
{
    private readonly AnalysisReport? _report;
    private readonly int _index;

    internal Finding(AnalysisReport report, int index) => (_report, _index) = (report, index);

    /// <summary>The chart.</summary>
    public OrgChart Chart => Report.Chart;

    /// <summary>The expectations that applied.</summary>
    public Profile Profile => Report.Profile;

    /// <summary>The rule that found it.</summary>
    public RuleInfo Rule => Report.Rules[Row.Rule].Info;

    /// <summary>How much it weighs.</summary>
    public Severity Severity => Row.Severity;

    /// <summary>What it rests on. What does not rest on stated facts alone is a warning at most.</summary>
    public Basis Basis => Row.Basis;

    /// <summary>The number that the rule gave; 0 where it gave none.</summary>
    public int Number => Row.Number;

    /// <summary>The other position that the rule named; null where it named none.</summary>
    public Position? Other => Row.Other < 0 ? null : new Position(Chart, Row.Other);

    /// <summary>What it was reported of.</summary>
    public FindingKey Key => KindOfKey.Of(Row.Kind).KeyOf(Chart, Row);

    /// <summary>What is wrong, in one sentence. <b>Cost:</b> that of <see cref="Details"/>.</summary>
    public string Message => Details().Message.ToString();

    /// <summary>Tells the finding apart over time: rule and ids of the key.</summary>
    public Fingerprint Fingerprint => Fingerprint.Of(KindOfKey.Of(Row.Kind).Ids(Chart, Row).Prepend(Rule.Id));

    /// <summary>What was decided of it, or is known of it from before. <b>Cost:</b> that of <see cref="Details"/> where a waiver or the
    /// baseline names it.</summary>
    public FindingState State => Waiver is not null ? FindingState.Waived : Before;

    /// <summary>What the baseline knows of it, waived or not; <see cref="FindingState.Open"/> where there is none.</summary>
    public FindingState Before
    {
        get
        {
            var self = this;
            return Report.Accepted.Baseline is null ? FindingState.Open : Report.Accepted.Before(Fingerprint, () => self.Details().Content);
        }
    }

    /// <summary>The waiver that holds for it; of several the first; null: none.</summary>
    public Waiver? Waiver
    {
        get
        {
            if (Report.Accepted.Waivers.Count == 0) return null;
            var (self, day) = (this, Report.DayOfWaivers);
            return Report.Accepted.Naming(Rule, Fingerprint, () => WaiverCheck.IdsOf(self.Details()))
                .FirstOrDefault(waiver => Acceptance.Holds(waiver, day, self.Details().Content));
        }
    }

    /// <summary>Whether it counts where a build fails for findings: it is neither waived nor in the baseline as it is.</summary>
    public bool Counts => State is not (FindingState.Waived or FindingState.Unchanged);

    /// <summary>The decision of a person to live with it as it is now. <b>Cost:</b> that of <see cref="Details"/>.</summary>
    /// <param name="reason">Why it is accepted.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="until">The last day on which it holds.</param>
    /// <param name="control">What limits the risk meanwhile; an exception of the segregation of duties should name it.</param>
    public Waiver ToWaiver(string reason, string by, DateOnly until, string? control = null) => new()
    {
        Fingerprint = Fingerprint.Hex,
        Content = Details().Content.Hex,
        Rule = Rule.Id,
        Reason = Guard.Against.Null(reason),
        By = Guard.Against.Null(by),
        Until = until,
        Control = control,
    };

    internal KeyKind Kind => Row.Kind;

    /// <summary>What its rule proposes, unproved.</summary>
    internal IEnumerable<OrgChange> Proposals => Report.Rules[Row.Rule].Propose(this).Distinct().Take(Analysis.Rule.MostRemedies);

    /// <summary>What rules look up in the chart again and again.</summary>
    public ChartIndex Index => Report.Index;

    internal AnalysisReport Report => _report ?? throw new InvalidOperationException("This is no finding of any report.");

    private FindingRow Row => Report.Rows[_index];

    /// <summary>Everything there is to say about it. <b>Cost:</b> makes the text anew at each call.</summary>
    /// <exception cref="InvalidOperationException">It is of a session that has moved on.</exception>
    public FindingDetails Details() => Report.Moment is { } moment ? moment.Read(Tell) : Tell();

    private FindingDetails Tell()
    {
        var account = new FindingAccount();
        Key.Explain(Report.Rules[Row.Rule], this, account);
        var content = new List<string> { Rule.Id, Severity.ToString(), Words.Of(Row.Number), Other?.Id ?? "" };

        // Sorted: that a position stands elsewhere in the chart is no change of what is found.
        content.AddRange(account.Subjects.Select(subject => $"{subject.Kind} {subject.Id}").Order(StringComparer.Ordinal));
        content.AddRange(account.Cells.Select(cell => $"{cell.Area.Id} {cell.Scope?.Id}").Order(StringComparer.Ordinal));
        return new()
        {
            Message = account.Message,
            Subjects = [.. account.Subjects],
            Cells = [.. account.Cells],
            Evidence = [.. account.Evidence],
            Resolver = account.Positions.Count > 0 ? Resolver.Of(account.Positions) : null,
            Sources = [.. account.Sources.Count > 0 ? account.Sources : Rule.Sources, .. Report.Profile.SourcesFor(Rule.Id)],
            Content = Fingerprint.Of(content),
        };
    }

    /// <summary>Whether both are the same finding of the same report.</summary>
    public bool Equals(Finding other) => ReferenceEquals(_report, other._report) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Finding other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>The rule and the message: <c>TR2001 'network' has 2 accountable positions (CIO, CTO)</c>.</summary>
    public override string ToString() => _report is null ? "no finding"
        : _report.Moment is { IsPast: true } ? $"{Rule.Id} of a session that has moved on"
        : $"{Rule.Id} {Message}";

    /// <summary>Whether both are the same finding of the same report.</summary>
    public static bool operator ==(Finding left, Finding right) => left.Equals(right);

    /// <summary>Whether they are different findings.</summary>
    public static bool operator !=(Finding left, Finding right) => !left.Equals(right);
}

/// <summary>Everything there is to say about a finding.</summary>
public sealed record FindingDetails
{
    /// <summary>What is wrong.</summary>
    public required Text Message { get; init; }

    /// <summary>What it is about, the most important first.</summary>
    public required ValueList<Subject> Subjects { get; init; }

    /// <summary>The cells it is about.</summary>
    public required ValueList<Cell> Cells { get; init; }

    /// <summary>The facts it rests on, enough to verify it by hand.</summary>
    public required ValueList<Evidence> Evidence { get; init; }

    /// <summary>Who can settle it; null where it is about no position.</summary>
    public required Resolver? Resolver { get; init; }

    /// <summary>Who expects otherwise.</summary>
    public required ValueList<Source> Sources { get; init; }

    /// <summary>Tells whether the same finding has changed: a hash over subjects and numbers.</summary>
    public required Fingerprint Content { get; init; }
}
