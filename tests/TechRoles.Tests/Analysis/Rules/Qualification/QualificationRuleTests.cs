using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>TR7001 to TR7003: what positions ask for and their holders show.</summary>
[Properties(Arbitrary = [typeof(PeopleCharts)], MaxTest = 300, QuietOnSuccess = true)]
public class QualificationRuleTests
{
    private const string Officer = "CEO\n  Data Protection Officer #dpo [person-1]: data-protection\n\n[organisation]\nasOf=2026-06-01\n\n";

    [Property]
    public Property A_requirement_is_missing_where_no_row_of_any_holder_meets_it(SmallChart small) =>
        SameAs(new MissingQualification(), small, (facts, position) =>
            Groups(facts, position).Any(group => !Shown(facts, position, PeopleCharts.Day).Any(row => group.Any(asked => Meets(row, asked)))));

    [Property]
    public Property A_requirement_expires_where_it_is_met_today_and_not_in_ninety_days(SmallChart small) =>
        SameAs(new ExpiringQualification(), small, (facts, position) => Groups(facts, position).Any(group =>
        {
            var meeting = Shown(facts, position, PeopleCharts.Day).Where(row => group.Any(asked => Meets(row, asked))).ToArray();
            return meeting.Length > 0 && !meeting.Any(row => row.Period.To is null || row.Period.To > PeopleCharts.Day.AddDays(90));
        }));

    [Property]
    public Property One_discipline_of_two_is_found_where_holders_and_deputies_bring_no_other(SmallChart small) =>
        SameAs(new SingleDisciplineHolder(), small, (facts, position) =>
        {
            if (position.Title is not ("CIO" or "CTO" or "Interim CIO") || Groups(facts, position).Length > 0) return false;
            var here = facts.Assignments.Where(row => row.Position == position.Id && row.Period.Contains(PeopleCharts.Day)).ToArray();
            if (!here.Any(row => row.Mode is AssignmentMode.Permanent or AssignmentMode.Acting or AssignmentMode.Interim)) return false;
            var people = here.Where(row => row.Mode != AssignmentMode.Successor).Select(row => row.Person);
            var shown = facts.Qualifications.Where(row => people.Contains(row.Person) && row.Period.Contains(PeopleCharts.Day)).Select(row => row.Discipline).ToHashSet();
            return shown.Contains("business") != shown.Contains("technology");
        });

    [Theory]
    [InlineData("TR7001")]
    [InlineData("TR7002")]
    [InlineData("TR7003")]
    public void The_generator_reaches_the_rule(string id)
    {
        var rule = RuleSet.All.Rules.Single(one => one.Info.Id == id);
        Assert.InRange(PeopleCharts.Reaching(chart => Alone.Run(rule, chart).Length > 0), 3, 297);
    }

    [Fact]
    public void What_has_expired_is_missing_and_said_to_have_expired()
    {
        var finding = Alone.Single(
            new MissingQualification(), Officer + "[requirements]\nposition=dpo discipline=law\n\n[qualifications]\nperson=person-1 discipline=Law to=2026-05-01\n");
        Assert.Equal("Data Protection Officer (dpo) asks for law, which person-1 cannot show", finding.Message);
        Assert.Contains("what person-1 showed in Law ended on 2026-05-01", finding.Evidence());
    }

    [Fact]
    public void Who_is_named_and_can_show_it_may_act()
    {
        var text = Officer.Replace("[person-1]", "[person-1, person-2 deputy]", StringComparison.Ordinal)
            + "[requirements]\nposition=dpo discipline=law\n\n[qualifications]\nperson=person-2 discipline=law\n";
        var rule = new MissingQualification();
        Assert.Single(rule.Propose(Alone.Single(rule, text)));
    }

    [Theory]
    [InlineData("[requirements]\nposition=dpo discipline=law\n")]
    [InlineData("[qualifications]\nperson=person-1 discipline=law\n")]
    [InlineData("[requirements]\nposition=dpo discipline=law level=2\n\n[qualifications]\nperson=person-1 discipline=law level=3\n")]
    [InlineData("[requirements]\nposition=dpo discipline=law group=a\nposition=dpo discipline=practice group=a\n\n[qualifications]\nperson=person-1 discipline=practice\n")]
    public void Nothing_is_missing_where_nothing_is_known_or_one_of_several_is_shown(string rest) =>
        Assert.Empty(Alone.Run(new MissingQualification(), Officer + rest));

    [Fact]
    public void An_area_asks_whoever_is_accountable_for_it_or_for_a_part_of_it()
    {
        const string Text = "CEO\n  CIO [person-1]: network\n  CTO [person-2]: servers R\n\n[areas]\ntechnology\n  network\n  servers\n\n"
            + "[requirements]\narea=technology discipline=engineering\n\n[qualifications]\nperson=person-2 discipline=accounting\n";
        Assert.Equal(["cio"], Alone.Run(new MissingQualification(), Text).Select(finding => finding.Position.Id));
    }

    [Fact]
    public void A_chart_without_a_day_knows_nothing_of_soon() => Assert.Empty(Alone.Run(
        new ExpiringQualification(),
        "CEO\n  CIO #cio [person-1]\n\n[requirements]\nposition=cio discipline=law\n\n[qualifications]\nperson=person-1 discipline=law to=2026-05-01\n"));

    [Theory]
    [InlineData("", 0)]
    [InlineData(" to=2026-07-01", 1)]
    public void What_another_holder_still_shows_does_not_end(string other, int findings) => Assert.Equal(findings, Alone.Run(
        new ExpiringQualification(),
        "CEO\n  CIO #cio [person-1, person-2]\n\n[organisation]\nasOf=2026-06-01\n\n[requirements]\nposition=cio discipline=law\n\n"
        + $"[qualifications]\nperson=person-1 discipline=law to=2026-06-15\nperson=person-2 discipline=law{other}\n").Length);

    private static Property SameAs(Rule rule, SmallChart small, Func<ChartFacts, Position, bool> isFound)
    {
        var states = small.Facts.Qualifications.Any(row => row.Period.From is null || row.Period.From <= PeopleCharts.Day)
            && (rule.Info.Id == "TR7003" || small.Facts.Requirements.Count > 0)
            && small.Facts.Assignments.Any(row => row.Period.Contains(PeopleCharts.Day));
        var expected = states ? small.Chart.Positions.Where(position => !position.IsPool && isFound(small.Facts, position)).Select(position => position.Id).ToArray() : [];
        return expected.Order().SequenceEqual(Alone.Run(rule, small.Chart).Select(finding => finding.Position.Id).Order()).Classify(expected.Length > 0, "speaks");
    }

    private static QualificationFact[] Shown(ChartFacts facts, Position position, DateOnly day)
    {
        var holders = facts.Assignments
            .Where(row => row.Position == position.Id && row.Period.Contains(day) && row.Mode is AssignmentMode.Permanent or AssignmentMode.Acting or AssignmentMode.Interim)
            .Where(row => row.Position == position.Id && row.Period.Contains(day)).Select(row => row.Person).ToHashSet();
        return [.. facts.Qualifications.Where(row => holders.Contains(row.Person) && row.Period.Contains(day))];
    }

    /// <summary>What a filled position asks for, each with its alternatives.</summary>
    private static RequirementFact[][] Groups(ChartFacts facts, Position position)
    {
        if (!position.Assignments.Any(one => one.Fills)) return [];
        var answers = position.Duties.Any(duty => duty.Involvements.IsAccountable && duty.Area.Id is "technology" or "network" && duty.Involvements.IsAccountable);
        var rows = facts.Requirements.Distinct().Where(row => row.Position == position.Id || (row.Role is not null && position.Roles.Any(role => role.Id == row.Role)) || (row.Area is not null && answers));
        return [.. rows.GroupBy(row => (row.Position, row.Role, row.Area, row.Group ?? $"alone {row}")).Select(group => group.ToArray())];
    }

    private static bool Meets(QualificationFact shown, RequirementFact asked) =>
        shown.Discipline == asked.Discipline && (asked.Level is null || asked.Level == shown.Level || (asked.Level == "1" && shown.Level == "2"));
}
