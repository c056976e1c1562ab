using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>The outcome of a scenario for programs: the document <c>techroles-what-if/1</c>.</summary>
/// <remarks>
/// Every property is always there, in a fixed order; the same outcome gives the same bytes. Findings are as in <c>techroles-report/1</c>,
/// changes as in <c>techroles-scenario/1</c>. Names of people are never in it.
/// </remarks>
public static class WhatIfJson
{
    /// <summary>What the property <c>format</c> of a document says.</summary>
    public const string Format = "techroles-what-if/1";

    /// <summary>Writes an outcome as a document that ends with a line feed.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="output">Takes the text; lines end with a line feed.</param>
    /// <param name="problems">What was wrong with the facts of the chart as it is.</param>
    /// <param name="options">How; the defaults where null. The limit holds for each list of findings and for the remits; what is left out
    /// is counted.</param>
    /// <param name="cancel">Stops the work.</param>
    public static void Write(
        ScenarioOutcome outcome,
        TextWriter output,
        ValueList<ChartProblem> problems = default,
        ReportOptions? options = null,
        CancellationToken cancel = default)
    {
        Guard.Against.Null(outcome);
        Guard.Against.Null(output);
        options ??= new();
        JsonPage.Document(
            output, Format, options.Version, page => WriteBody(outcome, problems, page, options.Limit ?? int.MaxValue, cancel));
    }

    /// <summary>Writes the properties of the document but its format.</summary>
    internal static void WriteBody(
        ScenarioOutcome outcome, ValueList<ChartProblem> problems, JsonPage page, int limit, CancellationToken cancel)
    {
        var (json, findings) = (page.Writer, outcome.Findings);
        json.WriteStartObject("scenario");
        page.Text("name", outcome.Scenario.Name);
        page.Texts("sentences", outcome.Sentences());
        json.WriteStartArray("changes");
        foreach (var change in outcome.Scenario.Changes) ScenarioJson.Write(change, json);
        json.WriteEndArray();
        json.WriteEndObject();
        JsonChart.Write("before", outcome.Before, page);
        JsonChart.Write("after", outcome.After, page);
        JsonChart.Write(problems, page);
        json.WriteStartObject("summary");
        WriteCounts("introduced", findings.Introduced, page);
        WriteCounts("resolved", findings.Resolved, page);
        page.Number("changed", findings.Changed.Count);
        page.Number("unchanged", findings.UnchangedCount);
        page.Number("remits", outcome.Remits.Positions.Count);
        json.WriteEndObject();
        WriteFindings("introduced", findings.Introduced);
        WriteFindings("resolved", findings.Resolved);
        json.WriteStartArray("changed");
        foreach (var changed in findings.Changed.Take(limit))
        {
            cancel.ThrowIfCancellationRequested();
            json.WriteStartObject();
            json.WritePropertyName("before");
            JsonFinding.Write(changed.Before, null, Period.Always, page);
            json.WritePropertyName("after");
            JsonFinding.Write(changed.After, null, Period.Always, page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("remits");
        foreach (var position in outcome.Remits.Positions.Take(limit))
        {
            cancel.ThrowIfCancellationRequested();
            WriteRemit(position, page);
        }

        json.WriteEndArray();

        void WriteFindings(string name, IReadOnlyList<Finding> all)
        {
            json.WriteStartArray(name);
            foreach (var finding in all.Take(limit))
            {
                cancel.ThrowIfCancellationRequested();
                JsonFinding.Write(finding, null, Period.Always, page);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteCounts(string name, IReadOnlyList<Finding> findings, JsonPage page)
    {
        page.Writer.WriteStartObject(name);
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
            page.Number(JsonNames.Of(severity), findings.Count(finding => finding.Severity == severity));
        page.Writer.WriteEndObject();
    }

    /// <summary>Writes what a position gained and lost.</summary>
    internal static void WriteRemit(PositionDifference position, JsonPage page)
    {
        var json = page.Writer;
        json.WriteStartObject();
        page.Text("position", position.Position.Id);
        page.Text("title", position.Position.Title);
        page.Text("state", position.Before is null ? "new" : position.After is null ? "gone" : "stays");
        page.Texts("sentences", position.Sentences());
        json.WriteStartArray("cells");
        foreach (var move in position.Moves)
        {
            json.WriteStartObject();
            WriteMove(move, page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the properties of what a position gained or lost.</summary>
    internal static void WriteMove(RemitMove move, JsonPage page)
    {
        page.Text("area", move.Cell.Area);
        page.Text("scope", move.Cell.Scope);
        page.Text("before", move.Before.IsEmpty ? null : move.Before.ToString());
        page.Text("after", move.After.IsEmpty ? null : move.After.ToString());
        page.Texts(move.IsGain ? "from" : "to", move.Others.Select(other => other.Id));
    }
}
