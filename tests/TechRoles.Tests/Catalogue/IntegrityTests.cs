using System.Reflection;
using System.Text.RegularExpressions;
using TechRoles.Catalogue;
using TechRoles.Facts;
using static TechRoles.Tests.Catalogue.Remits;

namespace TechRoles.Tests.Catalogue;

public partial class IntegrityTests
{
    private static IEnumerable<ExpectedResponsibility> Responsibilities =>
    [
        .. BuiltIn.Roles.SelectMany(role => role.Responsibilities),
        .. BuiltIn.Archetypes.SelectMany(archetype => archetype.Responsibilities),
    ];

    private static IEnumerable<Source> Sources =>
    [
        .. BuiltIn.Roles.Select(role => role.Source),
        .. BuiltIn.Roles.Select(role => role.SeveralTeams).OfType<Source>(),
        .. BuiltIn.Roles.SelectMany(role => role.Lines).Select(line => line.Source),
        .. BuiltIn.Roles.SelectMany(role => role.Engagements).Select(engagement => engagement.Source),
        .. BuiltIn.Roles.SelectMany(role => role.Qualifications).Select(qualification => qualification.Source),
        .. BuiltIn.Areas.Select(area => area.Source),
        .. BuiltIn.Areas.Select(area => area.ControlsSource).OfType<Source>(),
        .. BuiltIn.Archetypes.Select(archetype => archetype.Source),
        .. BuiltIn.Conflicts.Select(conflict => conflict.Source),
        .. Responsibilities.Select(entry => entry.Source),
    ];

    [Fact]
    public void Ids_are_kebab_case_and_unique_within_their_list()
    {
        string[][] lists =
        [
            [.. BuiltIn.Roles.Select(role => role.Id)],
            [.. BuiltIn.Areas.Select(area => area.Id)],
            [.. BuiltIn.Archetypes.Select(archetype => archetype.Id)],
            [.. BuiltIn.Conflicts.Select(conflict => conflict.Id)],
        ];
        Assert.All(lists, ids =>
        {
            Assert.NotEmpty(ids);
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
            Assert.All(ids, id => Assert.Matches(KebabCase(), id));
        });
        Assert.All(BuiltIn.Roles.SelectMany(role => role.Engagements), one => Assert.Matches(KebabCase(), one.Stakeholder));
        Assert.All(BuiltIn.Roles.SelectMany(role => role.Qualifications), one => Assert.Matches(KebabCase(), one.Discipline));
    }

    [Fact]
    public void There_is_one_role_for_each_kind_but_other_in_the_order_of_the_kinds_with_the_ids_of_files()
    {
        var kinds = typeof(RoleKind).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(kind => (RoleKind)kind.GetValue(null)!)
            .Where(kind => kind != RoleKind.Other).ToArray();
        Assert.Equal(kinds, BuiltIn.Roles.Select(role => role.Kind));
        Assert.Equal(kinds, BuiltIn.Kinds);
        Assert.Equal(kinds.Select(kind => kind.Id), BuiltIn.Roles.Select(role => role.Id));
    }

    [Fact]
    public void Every_role_has_a_title_a_purpose_in_one_sentence_and_something_it_answers_for() =>
        Assert.All(BuiltIn.Roles, role =>
        {
            Assert.NotEmpty(role.Title);
            Assert.Matches(OneSentence(), role.Purpose);
            Assert.NotEqual(Orientation.Unknown, role.Orientation);
            Assert.NotEmpty(role.Areas(Involvement.Accountable));
        });

    [Fact]
    public void Parents_stand_before_their_parts()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Assert.All(BuiltIn.Areas, area =>
        {
            Assert.True(area.Parent is null || seen.Contains(area.Parent), $"{area.Id} stands before {area.Parent}");
            seen.Add(area.Id);
        });
    }

    [Fact]
    public void Every_area_that_is_spoken_of_exists()
    {
        IEnumerable<string> spoken =
        [
            .. Responsibilities.Select(entry => entry.Area),
            .. BuiltIn.Areas.SelectMany(area => area.Controls),
            .. BuiltIn.Conflicts.SelectMany(conflict => conflict.Areas),
        ];
        Assert.All(spoken, id => Assert.True(BuiltIn.TryArea(id, out _), id));
    }

    [Fact]
    public void Every_area_or_one_that_it_is_part_of_is_expected_of_a_role_or_named_by_a_conflict_or_controlled()
    {
        var used = Responsibilities.Select(entry => entry.Area)
            .Concat(BuiltIn.Conflicts.SelectMany(conflict => conflict.Areas))
            .Concat(BuiltIn.Areas.SelectMany(area => area.Controls))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(BuiltIn.Areas, area => Assert.True(SelfAndAbove(area.Id).Any(used.Contains), area.Id));
    }

    [Fact]
    public void Every_entry_has_a_source_and_statements_of_the_article_are_numbered_1_to_40()
    {
        Assert.All(Sources, source => Assert.False(string.IsNullOrWhiteSpace(source.Text)));
        Assert.All(Sources.Where(source => source.Statement is not null), source =>
        {
            Assert.InRange(source.Statement!.Value, 1, 40);
            Assert.Equal(Source.Article(source.Statement.Value), source);
        });
    }

    [Fact]
    public void Controls_are_roots_of_security_risk_audit_and_data_protection_or_part_of_them_and_say_who_expects_independence()
    {
        string[] roots = ["security", "risk", "audit", "data-protection"];
        Assert.All(roots, root =>
        {
            Assert.Null(Area(root).Parent);
            Assert.NotEmpty(Area(root).Controls);
        });
        Assert.All(BuiltIn.Areas, area => Assert.Equal(area.Controls.Count > 0, area.ControlsSource is not null));
        Assert.All(BuiltIn.Areas.Where(area => area.Controls.Count > 0), area => Assert.Contains(SelfAndAbove(area.Id).Last(), roots));
    }

    [Fact]
    public void No_area_controls_itself_or_what_it_is_part_of() =>
        Assert.All(BuiltIn.Areas, area => Assert.Empty(SelfAndAbove(area.Id).Intersect(area.Controls)));

    [Fact]
    public void No_entry_of_a_role_is_written_twice_and_no_manager_is_named_twice()
    {
        Assert.All(BuiltIn.Roles, role =>
        {
            Assert.Distinct(role.Responsibilities.Select(entry => (entry.Area, entry.Involvement)));
            Assert.Distinct(role.Lines.Select(line => line.Manager));
            Assert.Distinct(role.Engagements.Select(engagement => (engagement.Stakeholder, engagement.Kind)));
            Assert.DoesNotContain(role.Kind, role.Lines.Select(line => line.Manager));
        });
        Assert.All(BuiltIn.Archetypes, archetype =>
            Assert.Distinct(archetype.Responsibilities.Select(entry => (entry.Area, entry.Involvement))));
    }

    [Fact]
    public void Alternatives_are_alternatives_to_something() =>
        Assert.All(
            BuiltIn.Roles.SelectMany(role => role.Qualifications.Where(one => one.Group is not null).GroupBy(one => (role.Id, one.Group))),
            group => Assert.True(group.Count() > 1, group.Key.ToString()));

    [Fact]
    public void A_conflict_has_two_or_more_areas_of_which_at_least_two_are_too_many() =>
        Assert.All(BuiltIn.Conflicts, conflict =>
        {
            Assert.InRange(conflict.AtLeast, 2, conflict.Areas.Count);
            Assert.Distinct(conflict.Areas);
        });

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();

    [GeneratedRegex(@"^[A-Z][^.!?]+\.$")]
    private static partial Regex OneSentence();
}
