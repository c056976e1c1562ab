using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Tests;

/// <summary>The key of a finding, where a test knows of which kind it is.</summary>
internal static class KeysOfFindings
{
    extension(Finding finding)
    {
        public Position Position => finding.Key is FindingKey<PositionPair> { Value.One: var one } ? one : Of<Position>(finding);

        public PositionPair Pair => Of<PositionPair>(finding);

        public Person Person => Of<Person>(finding);

        public Cell Cell => finding.Key is FindingKey<Duty> { Value.Cell: var cell } ? cell : Of<Cell>(finding);

        public Duty Duty => Of<Duty>(finding);

        public Stakeholder Stakeholder => Of<Stakeholder>(finding);

        public Decision Decision => Of<Decision>(finding);

        public Initiative Initiative => Of<Initiative>(finding);

        public Goal Goal => Of<Goal>(finding);
    }

    private static TKey Of<TKey>(Finding finding) => Assert.IsType<FindingKey<TKey>>(finding.Key).Value;
}
