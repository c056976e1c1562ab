using Ardalis.GuardClauses;
using Microsoft.Extensions.Logging;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Hosting;

/// <summary>Analyses charts as the app is configured, with the waivers and the baseline as they are now.</summary>
/// <remarks>
/// <para>The stores are read at each call. What an analysis comes to is logged; so are rules that failed, and waivers that waive no longer
/// or fit nothing.</para>
/// <para>A document in a store that cannot be read counts for nothing, which is logged as an error: a decision that nobody can read waives
/// nothing.</para>
/// </remarks>
public sealed class GovernedAnalysis
{
    private readonly Prepared _prepared;
    private readonly IWaiverStore _waivers;
    private readonly IBaselineStore _baseline;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;

    internal GovernedAnalysis(Prepared prepared, IWaiverStore waivers, IBaselineStore baseline, TimeProvider clock, ILogger logger) =>
        (_prepared, _waivers, _baseline, _clock, _logger) = (prepared, waivers, baseline, clock, logger);

    /// <summary>From which severity on a chart should not pass; null: never.</summary>
    public Severity? FailOn => _prepared.Analysis.FailOn;

    /// <summary>Analyses a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="day">The day on which waivers are judged; null: that of the chart, else today.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AnalysisReport Analyse(OrgChart chart, DateOnly? day = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(chart);
        var report = Accepting(chart, day).Analyse(chart, cancel);
        _logger.Analysed(report);
        return report;
    }

    /// <summary>Opens a session on a chart: its reports know what is lived with now. Overrides below positions are for reports of
    /// <see cref="Analyse"/> alone.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="day">The day on which waivers are judged; null: that of the chart, else today.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AnalysisSession Open(OrgChart chart, DateOnly? day = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(chart);
        return Accepting(chart, day).Analyser.Open(chart, cancel);
    }

    /// <summary>Keeps the decision of a person to live with a finding, in place of an earlier one on the same, beside all others.</summary>
    /// <param name="waiver">The decision.</param>
    /// <exception cref="InvalidDataException">The store cannot be read, so that something would be lost.</exception>
    public void Waive(Waiver waiver)
    {
        Guard.Against.Null(waiver);
        lock (_prepared.Turn)
        {
            var kept = _waivers.Read().Match(kept => kept, invalid => throw new InvalidDataException(invalid.ToString()));
            _waivers.Write([.. kept.Where(earlier => !waiver.IsFor(earlier)), waiver]);
        }
    }

    private ConfiguredAnalysis Accepting(OrgChart chart, DateOnly? day)
    {
        var waivers = _waivers.Read().Match(
            kept => kept,
            invalid =>
            {
                _logger.Unreadable("The document of the waivers", invalid);
                return default;
            });
        var baseline = _baseline.Read().Match(
            kept => kept,
            invalid =>
            {
                _logger.Unreadable("The document of the baseline", invalid);
                return Baseline.Empty;
            });
        return _prepared.Analysis.Accepting(
            waivers, baseline.Entries.Count == 0 ? null : baseline, day ?? chart.AsOf ?? DateOnly.FromDateTime(_clock.GetLocalNow().Date));
    }
}
