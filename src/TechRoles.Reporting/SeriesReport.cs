using Ardalis.GuardClauses;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>One of a series of returns as it was read.</summary>
/// <param name="Name">The file or folder as the reader of the report knows it.</param>
/// <param name="Return">Its chart, and the day for which it is.</param>
/// <param name="Problems">What was wrong with its facts.</param>
public sealed record ReadReturn(string Name, DatedReturn Return, ValueList<ChartProblem> Problems);

/// <summary>What a series of returns tells: the findings with the days on which they hold, and who came, left and moved.</summary>
public sealed record SeriesReport
{
    /// <summary>Reports on a series.</summary>
    /// <param name="returns">The returns, at least one, by day.</param>
    /// <param name="series">The history that they tell.</param>
    /// <param name="analysis">What was found over it.</param>
    public SeriesReport(ValueList<ReadReturn> returns, ReturnSeries series, HistoryAnalysis analysis)
    {
        Guard.Against.NullOrEmpty(returns);
        (Returns, Series, Analysis) = (returns, Guard.Against.Null(series), Guard.Against.Null(analysis));
    }

    /// <summary>The returns, by day.</summary>
    public ValueList<ReadReturn> Returns { get; }

    /// <summary>The history that they tell.</summary>
    public ReturnSeries Series { get; }

    /// <summary>What was found over it.</summary>
    public HistoryAnalysis Analysis { get; }

    /// <summary>The day of the first return.</summary>
    public DateOnly First => Returns[0].Return.Day;

    /// <summary>The day of the last return.</summary>
    public DateOnly Last => Returns[^1].Return.Day;

    /// <summary>The days of a finding as the returns know them: none before the first, and one that holds in the last has no end.</summary>
    internal IEnumerable<Period> PeriodsOf(FindingOverTime finding) =>
        finding.Periods.Select(period => period with { From = period.From ?? First });

    /// <summary>Whether a finding holds in the last return, or is planned for a later day.</summary>
    internal bool IsOpen(FindingOverTime finding) => finding.When(Last) != Tense.Past;

    /// <summary>What is shown of each return: the events of its day, those of one kind together.</summary>
    internal IEnumerable<(DateOnly Day, IReadOnlyList<IGrouping<PositionEventKind, PositionEvent>> Kinds)> Days =>
        Series.Events.GroupBy(one => one.Day)
            .Select(day => (day.Key, (IReadOnlyList<IGrouping<PositionEventKind, PositionEvent>>)[.. day.GroupBy(one => one.Kind)]));
}
