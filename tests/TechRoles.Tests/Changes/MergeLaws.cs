using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>Responsibilities that move are neither lost nor made up.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 400, QuietOnSuccess = true)]
[Trait("Speed", "slow")]
public class MergeLaws
{
    [Property]
    public void A_merge_loses_no_responsibility(ValidChart valid, byte first, byte second)
    {
        var chart = valid.Chart;
        if (Two(chart, first, second) is not var (gone, stays)) return;
        var merged = chart.With(new MergePositions(gone.Id, stays.Id)).AsT0;
        Assert.False(merged.TryPosition(gone.Id, out _));
        var after = RemitOf(merged, stays.Id);
        foreach (var (cell, held) in United(chart, gone, stays))
            Assert.True(after.TryGetValue(cell, out var now) && now.Union(held) == now && !now.IsExcluded, $"{cell}: {held} became {now}");
        if (gone.Roles.Count + stays.Roles.Count == 0) Assert.Equal(United(chart, gone, stays), after.Where(entry => !entry.Value.IsExcluded).ToDictionary());
        Assert.Equal(RemitsBut(chart, gone.Id, stays.Id), RemitsBut(merged, gone.Id, stays.Id));
    }

    [Property]
    public void After_a_merge_everybody_who_reported_to_either_reports_to_the_one(ValidChart valid, byte first, byte second)
    {
        var chart = valid.Chart;
        if (Two(chart, first, second) is not var (gone, stays)) return;
        var merged = chart.With(new MergePositions(gone.Id, stays.Id)).AsT0;
        Assert.True(merged.TryPosition(stays.Id, out var one));
        string[] either = [gone.Id, stays.Id];
        Assert.Equal(
            gone.Reports.Concat(stays.Reports).Select(position => position.Id).Except(either).Order(StringComparer.Ordinal),
            one.Reports.Select(position => position.Id).Order(StringComparer.Ordinal));
        Assert.Equal((gone.IsAbove(stays) ? gone : stays).Manager?.Id, one.Manager?.Id);
        Assert.Equal(
            gone.Assignments.Concat(stays.Assignments).Select(row => row.Person.Id).Distinct().Order(StringComparer.Ordinal),
            one.Assignments.Select(row => row.Person.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(one.DottedManagers, above => above == one.Manager || above == one);
        Assert.Empty(one.Roles.Select(role => role.Id).Except(gone.Roles.Concat(stays.Roles).Select(role => role.Id)));
    }

    [Property]
    public void What_is_split_off_and_merged_again_leaves_every_remit_as_it_was(ValidChart valid, byte which, int parts)
    {
        var chart = valid.Chart;
        if (chart.Positions.Count == 0) return;
        var position = chart.Positions[which % chart.Positions.Count];
        var named = position.Duties.Where((duty, row) => !duty.Involvements.IsExcluded && (parts >> row % 30 & 1) == 1)
            .Select(duty => new RemitPart(duty.Cell.Area.Id) { Scope = duty.Cell.Scope?.Id, Involvement = parts % 3 == 0 ? duty.Involvements.First() : null })
            .ToValueList();
        var split = chart.With(new SplitPosition(position.Id, "split-off", named)).AsT0;
        foreach (var part in named)
        {
            Assert.True(split.TryPosition("split-off", out var beside) && beside.Duties.Any(duty => duty.Cell.Area.Id == part.Area && duty.Cell.Scope?.Id == part.Scope));
            var left = RemitOf(split, position.Id).GetValueOrDefault((part.Area, part.Scope));
            Assert.True(left.IsExcluded || (part.Involvement is { } one ? !left.Contains(one) : left.IsEmpty));
        }

        var merged = split.With(new MergePositions("split-off", position.Id)).AsT0;
        Assert.Equal(RemitsBut(chart), RemitsBut(merged));
    }

    [Property]
    public void A_responsibility_that_is_handed_over_is_there_and_no_longer_here(ValidChart valid, byte which, byte whom)
    {
        var chart = valid.Chart;
        if (chart.Duties.Count == 0 || chart.Positions.Count < 2) return;
        var duty = chart.Duties[which % chart.Duties.Count];
        var to = chart.Positions[whom % chart.Positions.Count];
        var (cell, involvement) = ((duty.Cell.Area.Id, duty.Cell.Scope?.Id), duty.Involvements.First());
        chart.With(new TransferResponsibility(duty.Position.Id, to.Id) { Area = cell.Item1, Scope = cell.Item2, Involvement = involvement }).Switch(
            changed =>
            {
                Assert.Equal(RemitOf(changed, to.Id)[cell], RemitOf(changed, to.Id)[cell].With(involvement));
                Assert.False(RemitOf(changed, duty.Position.Id).GetValueOrDefault(cell).Contains(involvement));
                Assert.Equal(Others(chart, duty.Position.Id, cell), Others(changed, duty.Position.Id, cell));
                var there = RemitOf(chart, to.Id).GetValueOrDefault(cell);
                Assert.True(there.IsEmpty || there.IsExcluded || RemitOf(changed, to.Id)[cell] == there.With(involvement));
                Assert.Equal(Others(chart, to.Id, cell), Others(changed, to.Id, cell));
            },
            rejected => Assert.True(to == duty.Position || duty.Involvements.IsExcluded || RemitOf(chart, to.Id).GetValueOrDefault(cell).IsExcluded, rejected.Reason));
    }

    [Property]
    public void Whoever_gets_everything_has_what_both_had(ValidChart valid, byte first, byte second)
    {
        var chart = valid.Chart;
        if (Two(chart, first, second) is not var (giver, taker)) return;
        chart.With(new TransferResponsibility(giver.Id, taker.Id)).Switch(
            changed =>
            {
                Assert.Empty(RemitOf(changed, giver.Id));
                foreach (var (cell, held) in United(chart, giver, taker)) Assert.True(RemitOf(changed, taker.Id)[cell].Union(held) == RemitOf(changed, taker.Id)[cell]);
            },
            _ => Assert.Empty(RemitOf(chart, giver.Id)));
    }

    [Property]
    public void A_withdrawn_responsibility_is_gone_whatever_brought_it(ValidChart valid, byte which)
    {
        var chart = valid.Chart;
        if (chart.Duties.Count == 0) return;
        var duty = chart.Duties[which % chart.Duties.Count];
        var (cell, involvement) = ((duty.Cell.Area.Id, duty.Cell.Scope?.Id), duty.Involvements.First());
        chart.With(new WithdrawResponsibility(cell.Item1, involvement) { Position = duty.Position.Id, Scope = cell.Item2 }).Switch(
            changed =>
            {
                var left = RemitOf(changed, duty.Position.Id).GetValueOrDefault(cell);
                Assert.False(left.Contains(involvement));
                if (involvement is Involvement.Accountable or Involvement.Responsible && !left.IsExcluded) Assert.Equal(duty.Involvements, left.With(involvement));
                Assert.Equal(Others(chart, duty.Position.Id, cell), Others(changed, duty.Position.Id, cell));
            },
            rejected => Assert.True(duty.Involvements.IsExcluded && IsExcludedByARole(chart, duty), rejected.Reason));
    }

    /// <summary>Whether a role excludes the position from the cell, also where the position is excluded by a statement of its own in front of it.</summary>
    private static bool IsExcludedByARole(OrgChart chart, Duty duty)
    {
        if (duty.Through is not null) return true;
        var own = chart.ToFacts().Responsibilities.Where(row =>
            row.Position == duty.Position.Id && row.Area == duty.Cell.Area.Id && row.Scope == duty.Cell.Scope?.Id);
        return chart.With(own.Select(row => new EditFact(row, null))).AsT0.TryPosition(duty.Position.Id, out var position)
            && position.Duties.Any(other => other.Cell.ToString() == duty.Cell.ToString() && other is { Involvements.IsExcluded: true, Through: not null });
    }

    [Property]
    public void A_part_of_a_role_that_becomes_a_role_changes_no_remit(ValidChart valid, byte which, int parts)
    {
        var chart = valid.Chart;
        if (chart.Roles.Count == 0) return;
        var role = chart.Roles[which % chart.Roles.Count];
        var named = TechRoles.Comparison.Remit.From(role).Held
            .Where((_, row) => (parts >> row % 30 & 1) == 1)
            .Select(entry => new RemitPart(entry.Cell.Area) { Scope = entry.Cell.Scope })
            .ToValueList();
        var split = chart.With(new SplitRole(role.Id, new("part"), named)).AsT0;
        Assert.Equal(RemitsBut(chart), RemitsBut(split));
        Assert.All(split.Positions.Where(position => position.Roles.Any(carried => carried.Id == role.Id)), position => Assert.Contains(position.Roles, carried => carried.Id == "part"));
    }

    [Fact]
    public void What_a_seat_does_with_a_stakeholder_may_be_said_twice_before_a_merge()
    {
        EngagementFact serves = new("stays", "developers", EngagementKind.Serves) { Current = EngagementLevel.Leading };
        var chart = OrgChart.Create(new()
        {
            Positions = [new("stays"), new("goes") { ReportsTo = "stays" }],
            Stakeholders = [new("developers")],
            Engagements = [serves, serves with { Desired = EngagementLevel.Neutral }, serves with { Position = "goes", Desired = EngagementLevel.Neutral }],
        }).AsT0;
        var merged = chart.With(new MergePositions("goes", "stays")).AsT0;
        Assert.Equal([serves with { Desired = EngagementLevel.Neutral }], merged.ToFacts().Engagements);
    }

    [Fact]
    public void A_part_of_a_role_in_one_unit_does_not_bring_back_what_the_catalogue_excludes_everywhere()
    {
        var chart = OrgChart.Create(new()
        {
            Units = [new("emea")],
            Positions = [new("p-1") { Roles = ["cio"] }],
            Responsibilities = [new("product-stack", Involvement.Accountable) { Role = "cio", Scope = "emea" }],
        }).AsT0;
        var split = chart.With(new SplitRole("cio", new("part"), [new("product-stack") { Scope = "emea" }])).AsT0;
        Assert.Equal(RemitsBut(chart), RemitsBut(split));
    }

    [Property]
    public void A_role_that_others_become_brings_what_they_brought(ValidChart valid, byte first, byte second)
    {
        var chart = valid.Chart;
        if (chart.Roles.Count < 2) return;
        var (gone, stays) = (chart.Roles[first % chart.Roles.Count], chart.Roles[second % chart.Roles.Count]);
        if (gone == stays || !chart.With(new MergeRoles(gone.Id, stays.Id)).TryPickT0(out var merged, out _)) return;
        if (!merged.Roles.Any(role => role.Id == stays.Id)) return;
        var now = TechRoles.Comparison.Remit.From(merged.Roles.Single(role => role.Id == stays.Id));
        foreach (var entry in TechRoles.Comparison.Remit.From(gone).Held.Concat(TechRoles.Comparison.Remit.From(stays).Held))
        {
            var set = now.In(entry.Cell.Area, entry.Cell.Scope);
            Assert.True(set.Union(entry.Involvements) == set, $"{entry} became {set}");
        }
    }

    private static (Position Gone, Position Stays)? Two(OrgChart chart, byte first, byte second)
    {
        if (chart.Positions.Count < 2) return null;
        var (one, other) = (chart.Positions[first % chart.Positions.Count], chart.Positions[second % chart.Positions.Count]);
        return one == other ? null : (one, other);
    }

    /// <summary>What either holds in each cell, the slow way; an exclusion beside a holding does not count.</summary>
    private static Dictionary<(string Area, string? Scope), InvolvementSet> United(OrgChart chart, Position one, Position other)
    {
        var united = new Dictionary<(string, string?), InvolvementSet>();
        foreach (var (cell, set) in RemitOf(chart, one.Id).Concat(RemitOf(chart, other.Id)))
            if (!set.IsExcluded) united[cell] = united.GetValueOrDefault(cell).Union(set);
        return united;
    }

    private static Dictionary<(string Area, string? Scope), InvolvementSet> RemitOf(OrgChart chart, string id) =>
        chart.TryPosition(id, out var position) ? position.Duties.ToDictionary(duty => (duty.Cell.Area.Id, duty.Cell.Scope?.Id), duty => duty.Involvements) : [];

    private static IEnumerable<string> Others(OrgChart chart, string id, (string Area, string? Scope) cell) =>
        RemitOf(chart, id).Where(entry => entry.Key != cell).Select(entry => $"{entry}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> RemitsBut(OrgChart chart, params string[] positions) =>
        chart.Positions.Where(position => !positions.Contains(position.Id) && position.Id != "split-off")
            .SelectMany(position => RemitOf(chart, position.Id).Select(entry => $"{position.Id} {entry}"))
            .Order(StringComparer.Ordinal);
}
