using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;
using TechRoles.Tests.Sessions;

namespace TechRoles.Fuzzing;

/// <summary>
/// Sessions against a model: an input decides changes, undo, redo, taking back, and forks; after each step what a session finds is what
/// a fresh analysis of the chart finds that the changes give one by one.
/// </summary>
internal static class SessionTarget
{
    private const int MostSteps = 24;
    private const int MostSessions = 4;

    // The examples of every rule: small, and each with something to find.
    private static readonly string[] Beginnings = [.. RuleSet.All.Rules.SelectMany(rule => new[] { rule.Info.BadExample, rule.Info.GoodExample })];
    private static readonly OrgAnalyser Analyser = new(RuleSet.All) { Threads = 1 };

    public static Target Target { get; } = new("session", Try)
    {
        // After each step a chart is analysed afresh, and in the end once more for each session.
        Room = (1L << 20) * MostSteps * MostSessions,
        Made = [.. Enumerable.Range(0, Beginnings.Length).Select(Walk)],
    };

    private static byte[] Walk(int beginning)
    {
        var bytes = new byte[60];
        new Random(beginning).NextBytes(bytes);
        return [(byte)beginning, .. bytes];
    }

    private static void Try(byte[] bytes)
    {
        var dice = new BytesAsDice(bytes);
        var start = OrgChart.Create(ChartText.Facts(Beginnings[dice.Next(Beginnings.Length)]).AsT0).AsT0;
        var (changes, rows) = (new ChangeDrawing(dice), new RowDrawing(dice));
        List<Model> family = [new(Analyser.Open(start), start)];
        family[0].Check("open");
        for (var step = 0; step < MostSteps && !dice.IsOver; step++)
        {
            var at = family[dice.Next(family.Count)];
            switch (dice.Next(12))
            {
                case 0: at.Undo(); break;
                case 1: at.Redo(); break;
                case 2: at.TakeBack(dice); break;
                case 3 when family.Count < MostSessions: family.Add(at.Fork()); break;
                case < 8: at.Apply(changes.Next(at.Chart)); break;
                default: at.Apply(rows.Next(at.Chart)); break;
            }
        }

        foreach (var one in family) one.CheckAll(start);
    }

    /// <summary>A session, and the charts that it should have been on.</summary>
    private sealed class Model(AnalysisSession session, OrgChart chart)
    {
        // Changes and words; changes are described only where something is wrong.
        private readonly List<object> _made = [];
        private readonly Stack<OrgChart> _past = [];
        private readonly Stack<OrgChart> _future = [];

        public OrgChart Chart { get; private set; } = chart;

        public Model Fork()
        {
            var fork = new Model(session.Fork(), Chart);
            fork._made.AddRange([.. _made, "fork"]);
            foreach (var before in _past.Reverse()) fork._past.Push(before);
            return fork;
        }

        public void Apply(OrgChange change)
        {
            var expected = Chart.With(change);
            var isMade = session.Apply(change).TryGet(out _, out var rejected);
            Promise.Holds(expected.IsT0 == isMade, $"A session and a chart disagree on whether this can be done: {change}");
            if (!expected.TryPickT0(out var next, out var reason))
                Promise.Holds(reason.Reason == rejected!.Reason, $"Two reasons: {reason.Reason} / {rejected.Reason}");
            else
                Go(next);
            Check(change);
        }

        public void Undo()
        {
            Promise.Holds(session.Undo() is not null == _past.Count > 0, "What can be undone is not what was done.");
            if (_past.TryPop(out var before))
            {
                _future.Push(Chart);
                Chart = before;
            }

            Check("undo");
        }

        public void Redo()
        {
            Promise.Holds(session.Redo() is not null == _future.Count > 0, "What can be redone is not what was undone.");
            if (_future.TryPop(out var next))
            {
                _past.Push(Chart);
                Chart = next;
            }

            Check("redo");
        }

        public void TakeBack(Random dice)
        {
            if (session.Changes.Count == 0) return;
            var version = session.Changes[dice.Next(session.Changes.Count)].Version;
            if (session.TakeBack(version).TryGet(out _, out _)) Go(Chart.With(session.Changes[^1].Change).AsT0);
            Check("take back");
        }

        public void Check(object made)
        {
            _made.Add(made);
            Same("are found", Told(Analyser.Analyse(Chart).Findings), Told(session.Findings));
        }

        public void CheckAll(OrgChart start)
        {
            Check("all");
            Same("are silent", Silent(Analyser.Analyse(Chart).Silent), Silent(session.Silent));
            Promise.Holds(session.ToChart().ToFacts().Equals(Chart.ToFacts()), "A session has another chart.");
            Same("are reported", Told(Analyser.Analyse(Chart).Findings), Told(session.ToReport().Findings));
            Promise.Holds(session.ToScenario("all").ApplyTo(start).OrThrow().ToFacts().Equals(Chart.ToFacts()), "The scenario of a session leads elsewhere.");
        }

        private static List<string> Told(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Details() is var details
            ? $"{finding.Severity} {finding.Basis} {finding.Fingerprint} {finding.Number} {details.Content} {finding.Rule.Id} {details.Message} {details.Resolver?.Id} {string.Join(", ", details.Evidence)}"
            : "").Order(StringComparer.Ordinal)];

        private static List<string> Silent(IReadOnlyDictionary<string, string> silent) =>
            [.. silent.Select(rule => $"{rule.Key} {rule.Value}").Order(StringComparer.Ordinal)];

        private void Same(string what, List<string> fresh, List<string> now)
        {
            if (fresh.SequenceEqual(now)) return;
            throw new BrokenPromiseException(
                $"Others {what} than by a fresh analysis:\n  missing {string.Join("\n  ", fresh.Except(now).DefaultIfEmpty("nothing"))}\n"
                + $"  too many {string.Join("\n  ", now.Except(fresh).DefaultIfEmpty("nothing"))}\nafter\n  {string.Join("\n  ", _made)}\non {ChartText.Write(Chart.ToFacts())}");
        }

        private void Go(OrgChart next)
        {
            _past.Push(Chart);
            _future.Clear();
            Chart = next;
        }
    }
}
