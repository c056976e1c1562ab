using OneOf;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// A chart, or everything that is wrong with its facts. What is worth knowing of a chart that was made is in
/// <see cref="OrgChart.Notices"/>.
/// </summary>
public sealed class ChartResult : Outcome<OrgChart, InvalidChart>
{
    private ChartResult(OneOf<OrgChart, InvalidChart> outcome)
        : base(outcome)
    {
    }

    /// <summary>A chart.</summary>
    public static implicit operator ChartResult(OrgChart chart) => new(chart);

    /// <summary>What is wrong with facts.</summary>
    public static implicit operator ChartResult(InvalidChart invalid) => new(invalid);

    private protected override string Advice(InvalidChart error)
    {
        var errors = error.Problems.Where(problem => problem.Level == ProblemLevel.Error).ToArray();
        var more = errors.Length > 1
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" And {errors.Length - 1} more.")
            : "";
        return $"The facts make no chart. {errors[0]}{more} OrgChart.Repair makes a chart of what holds together.";
    }
}
