using TechRoles.Catalogue;
using TechRoles.Facts;
using static TechRoles.Tests.Catalogue.Remits;

namespace TechRoles.Tests.Catalogue;

/// <summary>A chart in which every role is given as the catalogue has it must not be ill because of the catalogue.</summary>
public class HealthyCatalogueTests
{
    private static readonly RoleKind[] United = [RoleKind.Cio, RoleKind.ChiefDigitalOfficer];

    [Fact]
    public void No_two_roles_answer_for_one_area_unless_the_one_unites_the_other() =>
        Assert.All(Pairs().Where(pair => !Unites(pair.Left, pair.Right)), pair =>
            Assert.Empty(pair.Left.Areas(Involvement.Accountable).Intersect(pair.Right.Areas(Involvement.Accountable))));

    [Fact]
    public void The_united_role_answers_for_all_that_the_two_it_unites_answer_for() =>
        Assert.All(United, kind =>
            Assert.Empty(Role(kind).Areas(Involvement.Accountable).Except(Role(RoleKind.Cdio).Areas(Involvement.Accountable))));

    [Fact]
    public void No_role_answers_inside_what_another_answers_for_unless_it_controls()
    {
        var pairs = Pairs().Concat(Pairs().Select(pair => (Left: pair.Right, Right: pair.Left)));
        Assert.All(pairs.Where(pair => !Unites(pair.Left, pair.Right)), pair =>
            Assert.All(pair.Left.Areas(Involvement.Accountable).Where(area => Area(area).Controls.Count == 0), area =>
                Assert.False(pair.Right.AnswersFor(area), $"{pair.Left.Id} inside {pair.Right.Id}: {area}")));
    }

    [Fact]
    public void No_role_has_an_exclusion_beside_another_involvement_or_a_duty_beside_a_weaker_one_within_its_usual_entries() =>
        Assert.All(BuiltIn.Roles, role => Assert.All(Enum.GetValues<Edition>(), edition =>
        {
            var usual = role.In(edition).Where(entry => entry.Frequency == Frequency.Usual).ToArray();
            Assert.All(usual.GroupBy(entry => entry.Area), cell =>
            {
                var involvements = cell.Select(entry => entry.Involvement).ToArray();
                Assert.True(involvements.Length == 1 || involvements.All(IsDuty), $"{role.Id}: {cell.Key}");
            });
        }));

    [Fact]
    public void No_role_has_a_duty_again_on_a_part_of_what_it_answers_for_so_that_a_report_can_take_the_part_over() =>
        Assert.All(BuiltIn.Roles, role =>
            Assert.All(role.Areas(Involvement.Accountable, Involvement.Responsible), area =>
                Assert.False(SelfAndAbove(area).Skip(1).Any(role.AnswersFor), $"{role.Id}: {area}")));

    [Fact]
    public void No_role_combines_duties_that_the_catalogue_keeps_apart_even_by_answering_for_the_whole() =>
        Assert.All(BuiltIn.Conflicts, conflict => Assert.All(BuiltIn.Roles, role =>
            Assert.True(conflict.Areas.Count(role.HasDuty) < conflict.AtLeast, $"{role.Id}: {conflict.Id}")));

    [Fact]
    public void No_role_controls_its_own_work() =>
        Assert.All(BuiltIn.Roles, role => Assert.All(BuiltIn.Areas.Where(area => role.HasDuty(area.Id)), area =>
            Assert.All(area.Controls, controlled => Assert.False(role.HasDuty(controlled), $"{role.Id}: {area.Id} over {controlled}"))));

    [Fact]
    public void No_usual_line_puts_a_control_function_below_the_role_that_answers_for_what_it_controls() =>
        Assert.All(BuiltIn.Roles.Where(role => ControlKinds.Contains(role.Kind)), role =>
        {
            var controlled = role.Areas(Involvement.Accountable).SelectMany(area => Area(area).Controls).ToArray();
            Assert.All(role.Lines.Where(line => line.Frequency == Frequency.Usual), line =>
                Assert.DoesNotContain(controlled, Role(line.Manager).AnswersFor));
        });

    [Fact]
    public void No_role_does_more_than_a_fifth_of_its_duties_on_areas_that_look_the_other_way() =>
        Assert.All(BuiltIn.Roles.Where(role => role.Orientation is Orientation.Internal or Orientation.External), role =>
        {
            var duties = role.Areas(Involvement.Accountable, Involvement.Responsible).ToArray();
            var other = role.Orientation == Orientation.Internal ? Orientation.External : Orientation.Internal;
            Assert.True(duties.Count(area => Area(area).Orientation == other) * 5 <= duties.Length, role.Id);
        });

    [Fact]
    public void The_usual_lines_lead_to_the_chief_executive()
    {
        Assert.All(BuiltIn.Roles.Where(role => role.Kind != RoleKind.Ceo), role =>
        {
            var above = new HashSet<RoleKind> { role.Kind };
            var waiting = new Queue<CatalogueRole>([role]);
            while (waiting.TryDequeue(out var next))
                foreach (var line in next.Lines)
                    if (above.Add(line.Manager)) waiting.Enqueue(Role(line.Manager));
            Assert.Contains(RoleKind.Ceo, above);
        });
        Assert.Empty(Role(RoleKind.Ceo).Lines);
    }

    private static bool IsDuty(Involvement involvement) => involvement is Involvement.Accountable or Involvement.Responsible;

    private static bool Unites(CatalogueRole left, CatalogueRole right) =>
        (left.Kind == RoleKind.Cdio && United.Contains(right.Kind)) || (right.Kind == RoleKind.Cdio && United.Contains(left.Kind));
}
