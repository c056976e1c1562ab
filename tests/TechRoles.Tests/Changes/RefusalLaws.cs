using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>A change is refused where a chart of the edited facts would have an error, and says the same of it.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 400, QuietOnSuccess = true)]
[Trait("Speed", "slow")]
public class RefusalLaws
{
    private static readonly ChartOptions Options = new() { Limits = new() { NameLength = 200 } };

    /// <summary>What a chart that is made says as well, each with the fault that both have.</summary>
    private static readonly string[] Faults =
    [
        "'{id}' is not an id: {fault}", "An id of {length} characters is longer than allowed", "The id '{id}' already stands for another row of {rows}",
        "The name is longer than allowed", "The period {period} does not contain any day", "Of the {kind} '{name}': {complaint}",
        "Parents go round in a circle: {path}", "Reporting lines go round in a circle: {path}", "Position '{position}' reports to itself",
        "Position '{position}' has a dotted line to itself", "Position '{position}' already has a solid manager, '{manager}'",
        "'{owner}' is excluded from '{area}' and has another involvement in it",
    ];

    /// <summary>What only changes are held to: what is stated is stated once, in one form, and stays as long as somebody needs it.</summary>
    private static readonly string[] OfChangesOnly =
    [
        "Nothing is to be changed.", "A row can only be replaced by a row of the same list.", "There is no such row to change: {row}.",
        "The row already stands: {row}.", "There is only one organisation.", "What is said of the organisation can only be replaced.",
        "There is no area '{area}' in the chart to be part of.", "The dotted line from '{position}' to '{manager}' is already stated.",
        "The position '{position}' cannot be eliminated and stay; remove it, or state that it is vacant.",
        "A line without share and period stands with its position, as reportsTo or dottedTo.",
    ];

    /// <summary>What a chart has another word for, which names both rows.</summary>
    private static readonly string[] OfReferences =
    [
        "There is no {kind} '{id}'.", "There is still a {user} that names the {kind} '{id}'.", "There is still an {user} that names the {kind} '{id}'.",
    ];

    [Property]
    public void An_edit_is_refused_where_a_chart_of_the_edited_facts_has_an_error(ValidChart valid, int seed)
    {
        var facts = Sound(valid);
        var drawing = new EditDrawing(facts, Options.Limits, new(seed));
        for (var step = 0; step < 30; step++)
        {
            var edit = drawing.Next();
            var errors = ErrorsAfter(facts, edit);
            var refusal = RefusalOf(facts, edit);
            var isRight = refusal is null ? errors.Length == 0
                : OfChangesOnly.Contains(refusal.Template) || SaysMore(facts, edit, refusal) || errors.Any(error => IsSaid(refusal, error));
            if (!isRight) Assert.Fail($"{edit}\n{refusal}\n{string.Join('\n', errors.Select(error => error.Message))}");
        }
    }

    [Fact]
    public void Everything_that_a_change_is_refused_for_is_drawn()
    {
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (valid, seed) in ChartArbitraries.ValidCharts().Generator.Sample(400, new Rnd(7), 60).Select((chart, at) => (chart, at)))
        {
            var facts = Sound(valid);
            var drawing = new EditDrawing(facts, Options.Limits, new(seed));
            for (var step = 0; step < 40; step++)
            {
                var refusal = RefusalOf(facts, drawing.Next());
                var template = refusal is null ? "" : FaultIn(refusal)?.Template ?? refusal.Template;
                seen[template] = seen.GetValueOrDefault(template) + 1;
            }
        }

        Assert.Equal([.. ((string[])["", .. Faults, .. OfChangesOnly, .. OfReferences]).Order(StringComparer.Ordinal)], seen.Keys);
        Assert.All(seen, reason => Assert.True(reason.Value >= 3, $"{reason.Key}: {reason.Value}"));
    }

    private static ChartFacts Sound(ValidChart valid) => OrgChart.Create(valid.Facts, Options).AsT0.Stated;

    private static Text? RefusalOf(ChartFacts facts, EditFact edit) =>
        edit.Expand(new FactStore(facts, Options)).Match(_ => (Text?)null, rejected => rejected.Said);

    private static ChartProblem[] ErrorsAfter(ChartFacts facts, EditFact edit)
    {
        var store = new FactStore(facts, Options);
        store.Make(edit);
        return [.. OrgChart.Repair(store.ToFacts(), Options).Problems.Where(problem => problem.Level == ProblemLevel.Error)];
    }

    private static Text? FaultIn(Text said) => said.Arguments is [("fault", TextArgument.Inner fault)] ? fault.Value : null;

    private static bool IsSaid(Text refusal, ChartProblem error) => FaultIn(refusal) is { } fault
        ? error.Said.Arguments.Any(argument => argument is ("fault", TextArgument.Inner said) && said.Value.Template == fault.Template)
        : error.Kind is ProblemKind.UnknownReference or ProblemKind.UnknownManager;

    /// <summary>
    /// Where a change is refused although a chart can be made: what holds on another day is examined, too; a chart guesses, and takes what
    /// is said twice once.
    /// </summary>
    private static bool SaysMore(ChartFacts facts, EditFact edit, Text refusal)
    {
        var row = (edit.After ?? edit.Before)!;
        var list = FactLists.Of(row);
        if (list.HoldsInPeriodOnly && list.PeriodOf(row) is { IsValid: true } period && !period.HoldsOn(facts.Organisation.AsOf)) return true;
        var isDated = list.RowsIn(facts).Append(row).Any(one => !list.PeriodOf(one).IsAlways);
        return FaultIn(refusal)?.Template switch
        {
            "The id '{id}' already stands for another row of {rows}" => list == FactLists.Positions || list.RowsIn(facts).Contains(row),
            "Position '{position}' already has a solid manager, '{manager}'" => true,
            "'{owner}' is excluded from '{area}' and has another involvement in it" => isDated,
            "Reporting lines go round in a circle: {path}" => isDated || facts.Lines.Any(line => !line.Period.IsAlways),
            "Position '{position}' reports to itself" => !facts.Positions.Any(position => IsTop(position) && position != edit.Before && position.Id != FactKey.Of(row)),
            null => OfReferences.Contains(refusal.Template),
            _ => false,
        };

        // Somebody who is one's own manager is taken for a top where there is no other.
        bool IsTop(PositionFact position) => position is { ReportsTo: null, Status: not PositionStatus.Pool }
            && !facts.Lines.Any(line => line.Position == position.Id && line.Kind == LineKind.Solid);
    }
}
