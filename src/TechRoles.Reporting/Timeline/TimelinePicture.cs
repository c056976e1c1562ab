using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>Writes the findings of a history as bars over time.</summary>
/// <remarks>
/// What is planned is dashed, hand-over gaps stand with the other findings, what goes on past the last day has an arrow.
/// The file stands alone. <b>Cost:</b> O(findings).
/// </remarks>
public static class TimelinePicture
{
    private const int Most = 40;
    private const int Names = 330;
    private const int Scale = 620;
    private const int Row = 24;
    private const int Margin = 16;
    private const int Top = 60;
    private const int FontSize = 12;

    /// <summary>Writes the picture of at most 40 findings, the heaviest first; the rest is counted.</summary>
    /// <param name="analysis">What was found over time.</param>
    /// <param name="first">The first day that is drawn.</param>
    /// <param name="last">The day up to which facts are known; what begins later is planned.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void Write(HistoryAnalysis analysis, DateOnly first, DateOnly last, TextWriter output, SvgOptions? options = null)
    {
        Guard.Against.Null(analysis);
        Guard.Against.Null(output);
        options ??= new();
        var shown = analysis.Findings.OrderByDescending(finding => finding.Severity).Take(Most).ToArray();
        var ends = shown.SelectMany(finding => finding.Periods).SelectMany(period => new[] { period.From, period.To }).OfType<DateOnly>();
        var days = Days.Of(first, ends.Append(last).Max());
        var frame = new SvgFrame(output, options);
        var bottom = Top + (shown.Length * Row);
        frame.Open(
            Names + Scale + (3 * Margin),
            bottom + 40,
            options.Title ?? frame.Said(Text.Of("Findings over time")),
            frame.Said(Text.Of(
                "{findings} from {from} to {to}.",
                ("findings", Count.Of(analysis.Findings.Count, "finding")), ("from", first), ("to", days.End))));
        foreach (var day in days.Marks())
        {
            frame.Line(
                $"<path class=\"solid\" d=\"M{SvgFrame.N(days.At(day))} {SvgFrame.N(Top - 8)}V{SvgFrame.N(bottom)}\" stroke=\"#d1d5db\"/>");
            frame.Text(ReportTexts.Day(day), days.At(day), Top - 14, SvgTextKind.Small, "middle");
        }

        foreach (var (index, finding) in shown.Index())
        {
            var y = Top + (index * Row);
            SvgMarks.WriteShape(finding.Severity, Margin, y + 3, output);
            var told = $"{finding.Rule.Id} {Readable.Of(frame.Said(finding.Message))}";
            frame.Text(TextWidths.Cut(told, FontSize, Names - 34), Margin + 22, y + 16);
            foreach (var period in finding.Periods) WriteBar(period, finding, last, days, y, frame);
        }

        var more = analysis.Findings.Count - shown.Length;
        var legend = Saying.Sentences(
            Text.Of("A bar is the time in which a finding holds; one with dashes is planned."),
            more > 0 ? Text.Of("{findings} more.", ("findings", Count.Of(more, "finding"))) : null);
        frame.Text(frame.Said(legend!), Margin, bottom + 24, SvgTextKind.Small);
        frame.Close();
    }

    private static void WriteBar(Period period, FindingOverTime finding, DateOnly last, Days days, int y, SvgFrame frame)
    {
        var (from, to) = (days.At(period.From ?? days.Start), days.At(period.To ?? days.End));
        var isPlanned = period.From is { } begins && begins > last;
        var (fill, stroke) = finding.Severity switch
        {
            Severity.Error => ("#b42318", "#b42318"),
            Severity.Warning => ("#8a4b00", "#8a4b00"),
            Severity.Info => ("#175cd3", "#175cd3"),
            _ => throw new ArgumentOutOfRangeException(nameof(finding)),
        };
        var words = $"{finding.Rule.Id} {period}: {frame.Said(finding.Message)}";
        frame.Rectangle(
            from, y + 4, Math.Max(3, to - from), Row - 9, "bar", isPlanned ? "none" : fill, stroke, words, isPlanned
                ? " stroke-dasharray=\"4 3\" stroke-width=\"2\"" : "");
        if (period.To is null)
            frame.Line($"<path class=\"bar\" d=\"M{SvgFrame.N(to + 2)} {SvgFrame.N(y + 4)}l7 7l-7 8z\" fill=\"{fill}\"/>");
    }

    /// <summary>Where a day stands.</summary>
    private sealed record Days(DateOnly Start, DateOnly End)
    {
        private const int MostMarks = 7;

        /// <summary>With some room behind the last day, so that what holds then can be seen.</summary>
        public static Days Of(DateOnly first, DateOnly last)
        {
            var room = Math.Max(1, (last.DayNumber - first.DayNumber) / 20);
            return new(first, last.DayNumber + room > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : last.AddDays(room));
        }

        public int At(DateOnly day)
        {
            var within = Math.Clamp(day.DayNumber, Start.DayNumber, End.DayNumber) - Start.DayNumber;
            return Names + Margin + (int)((long)within * Scale / Math.Max(1, End.DayNumber - Start.DayNumber));
        }

        /// <summary>The first days of years, quarters or months, as many as can be read.</summary>
        public IEnumerable<DateOnly> Marks()
        {
            var months = Math.Max(1, ((End.Year - Start.Year) * 12) + End.Month - Start.Month);
            var step = ((ReadOnlySpan<int>)[1, 3, 6, 12, 24, 60, 120, 600]).ToArray().First(one => months / one <= MostMarks || one == 600);
            var next = (((Start.Year * 12) + Start.Month - 1 + step) / step) * step;
            for (var month = next; month / 12 <= Math.Min(End.Year, 9999); month += step)
            {
                var day = new DateOnly(month / 12, (month % 12) + 1, 1);
                if (day > End) yield break;
                yield return day;
            }
        }
    }
}
