using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Laws;

/// <summary>Facts of any kind, most of them wrong in several ways at once.</summary>
[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 300, QuietOnSuccess = true)]
public class AnyFactsLaws
{
    [Property]
    public void A_repaired_chart_is_sound_and_says_itself_in_facts(ChartFacts facts)
    {
        var repaired = OrgChart.Repair(facts);
        var again = OrgChart.Create(repaired.Chart.ToFacts());
        Assert.True(again.IsT0, again.IsT1 ? string.Join('\n', again.AsT1.Problems) : "");
        Assert.Equal(repaired.Chart.ToFacts(), again.AsT0.ToFacts());
        Assert.Equal(Lines(repaired.Chart), Lines(again.AsT0));

        // That a line was set aside is no fact of the chart any more; and a role of the catalogue that only rows name that were set aside
        // is known, with its areas.
        static IEnumerable<string> Lines(OrgChart chart) => Told.LinesOf(chart)
            .Where(line => !line.Contains($" {nameof(Position.LineWasSetAside)} = ", StringComparison.Ordinal))
            .Where(line => line.Split(' ')[0] is not (nameof(OrgChart.Roles) or nameof(OrgChart.Areas) or nameof(OrgChart.TopAreas) or nameof(OrgChart.Summary)));
    }

    [Property]
    public void Every_row_is_kept_or_set_aside_or_holds_on_another_day(ChartFacts facts)
    {
        var repaired = OrgChart.Repair(facts);
        var kept = repaired.Chart.ToFacts();
        var aside = SetAside(repaired);
        foreach (var list in FactLists.Tables)
        {
            if (list == FactLists.Positions || list == FactLists.Lines) continue;
            var left = list.RowsIn(kept).Select(row => list.HasId ? list.IdOf(row) : (object)Folded(list, row)).ToHashSet();
            Assert.All(list.RowsIn(facts), row => Assert.True(
                left.Contains(list.HasId ? list.IdOf(row)! : Folded(list, row))
                    || aside.Contains(row)
                    || (list.HoldsInPeriodOnly && repaired.Chart.AsOf is { } day && !list.PeriodOf(row).Contains(day)),
                $"{row} is lost"));
        }
    }

    private static HashSet<Fact> SetAside(RepairedChart repaired) =>
        [.. repaired.Problems.SelectMany(problem => problem.AlsoSetAside.Prepend(problem.SetAside)).OfType<Fact>()];

    // What is named in another spelling is kept in its own.
    private static Fact Folded(FactList list, Fact row) => list.Renamed(row, (_, id) => Folded(id));

    private static string Folded(string id) =>
        string.Join(' ', id.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Property]
    public void Every_position_and_line_is_kept_or_reported(ChartFacts facts)
    {
        var repaired = OrgChart.Repair(facts);
        var aside = SetAside(repaired);
        var gone = repaired.Problems.Where(problem => problem.Kind == ProblemKind.Eliminated).Select(problem => problem.Ids[0]).ToHashSet();
        foreach (var row in facts.Positions)
        {
            Assert.True(repaired.Chart.TryPosition(row.Id, out _) || aside.Contains(row), $"{row} is lost");
            if (aside.Contains(row)) continue;
            if (row.ReportsTo is { } manager) Line(row.Id, manager, LineKind.Solid);
            foreach (var dotted in row.DottedTo) Line(row.Id, dotted, LineKind.Dotted);
        }

        foreach (var line in facts.Lines)
            if (repaired.Chart.AsOf is not { } day || line.Period.Contains(day)) Line(line.Position, line.Manager, line.Kind);

        void Line(string from, string to, LineKind kind)
        {
            var isKept = repaired.Chart.Positions.Any(position =>
                IsMeant(position.Id, from) && (IsMeant(position.Manager?.Id, to) || position.DottedManagers.Any(other => IsMeant(other.Id, to))));
            var isReported = aside.OfType<LineFact>().Any(line => IsMeant(line.Position, from) && IsMeant(line.Manager, to) && line.Kind == kind);
            Assert.True(isKept || isReported || gone.Contains(from), $"the line from {from} to {to} is lost");
        }

        static bool IsMeant(string? id, string spelt) => id is not null && Folded(id) == Folded(spelt);
    }

    [Property]
    public void Create_refuses_exactly_what_has_an_error(ChartFacts facts) =>
        Assert.Equal(OrgChart.Repair(facts).Problems.Any(problem => problem.Level == ProblemLevel.Error), OrgChart.Create(facts).IsT1);

    [Property]
    public void No_problem_names_a_person(ChartFacts facts) => Assert.All(
        OrgChart.Repair(facts with { People = [.. facts.People.Select(person => person with { Name = "A Name Of Somebody" })] }).Problems,
        problem => Assert.DoesNotContain("A Name Of Somebody", problem.Message, StringComparison.Ordinal));
}
