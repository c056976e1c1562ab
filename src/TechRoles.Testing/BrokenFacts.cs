using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Testing;

/// <summary>Facts that make a chart, and faults planted beside them: what a repair must report, and what it must not touch.</summary>
/// <param name="Sound">Facts without any error.</param>
/// <param name="Faults">The faults, each with rows of its own that concern nothing sound.</param>
public sealed record BrokenFacts(ChartFacts Sound, ValueList<PlantedFault> Faults)
{
    /// <summary>The sound facts and after them the rows of each fault.</summary>
    public ChartFacts Facts => Faults.Aggregate(Sound, (facts, fault) => FactJoin.Join(facts, fault.Rows));

    /// <summary>The faults, and the facts in the text notation.</summary>
    public override string ToString() => $"\n{string.Join('\n', Faults)}\n{ChartText.Write(Facts)}";
}

/// <summary>Rows with one fault, and the problem that says so.</summary>
/// <param name="Kind">The kind of the problem.</param>
/// <param name="Ids">The ids of the problem.</param>
/// <param name="SetAside">The fact that the problem sets aside; null where it sets only a reference aside.</param>
/// <param name="Rows">The rows.</param>
public sealed record PlantedFault(ProblemKind Kind, ValueList<string> Ids, Fact? SetAside, ChartFacts Rows)
{
    /// <summary>Kind and ids.</summary>
    public override string ToString() => $"{Kind} {Ids}";
}
