using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Keeps what readers find as plain facts.</summary>
internal sealed class FactCollector : FactSink
{
    private readonly List<Fact> _facts = [];
    private readonly List<ChartProblem> _problems = [];
    private int _sources;

    public IReadOnlyList<ChartProblem> Problems => _problems;

    public override int AddSource(FactSource source) => ++_sources;

    public override void AddProblem(ChartProblem problem) => _problems.Add(problem);

    protected override void Take(Fact fact, Place place) => _facts.Add(fact);

    /// <summary>The facts where no problem is an error.</summary>
    public OneOf<ChartFacts, InvalidChart> ToOutcome() =>
        _problems.Any(problem => problem.Level == ProblemLevel.Error) ? new InvalidChart(_problems.ToValueList()) : ToFacts();

    public ChartFacts ToFacts() => ChartFacts.From(_facts);
}
