using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Testing;

namespace TechRoles.Tests.Charts;

/// <summary>What a chart has is found by its id, beside a search through all; what it has not is not found, whatever else has the id.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
public class LookupLaws
{
    private delegate bool Lookup<T>(string id, out T found);

    [Property]
    public Property By_their_ids(ValidChart valid)
    {
        var chart = valid.Chart;
        string[] ids =
        [
            .. chart.Positions.Select(one => one.Id), .. chart.Stakeholders.Select(one => one.Id), .. chart.Bodies.Select(one => one.Id), .. chart.Goals.Select(one => one.Id),
            .. chart.Initiatives.Select(one => one.Id), .. chart.Roles.Select(one => one.Id), .. chart.People.Select(one => one.Id), .. chart.Units.Select(one => one.Id), "nowhere", "",
        ];
        Find<Position>(chart.TryPosition, chart.Positions, one => one.Id);
        Find<Area>(chart.TryArea, chart.Areas, one => one.Id);
        Find<OrgUnit>(chart.TryUnit, chart.Units, one => one.Id);
        Find<Role>(chart.TryRole, chart.Roles, one => one.Id);
        Find<Person>(chart.TryPerson, chart.People, one => one.Id);
        Find<Stakeholder>(chart.TryStakeholder, chart.Stakeholders, one => one.Id);
        Find<GoverningBody>(chart.TryBody, chart.Bodies, one => one.Id);
        Find<Goal>(chart.TryGoal, chart.Goals, one => one.Id);
        Find<Decision>(chart.TryDecision, chart.Decisions, one => one.Id);
        Find<Initiative>(chart.TryInitiative, chart.Initiatives, one => one.Id);
        return true.ToProperty().Classify(chart.Stakeholders.Count > 0, "stakeholders").Classify(chart.Goals.Count > 0, "goals").Classify(chart.Bodies.Count > 0, "bodies");

        void Find<T>(Lookup<T> lookup, IEnumerable<T> all, Func<T, string> idOf)
            where T : struct
        {
            var known = all.ToDictionary(idOf, StringComparer.Ordinal);
            foreach (var id in ids)
            {
                Assert.Equal(known.ContainsKey(id), lookup(id, out var found));
                Assert.Equal(known.GetValueOrDefault(id), found);
            }

            Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => lookup(null!, out _)).ParamName);
        }
    }
}
