using Ardalis.GuardClauses;
using TechRoles.Changes;
using TechRoles.Interchange;

namespace TechRoles.Reporting;

/// <summary>The difference of two charts for programs: the document <c>techroles-diff/1</c>.</summary>
/// <remarks>
/// Every property is always there, in a fixed order; the same difference gives the same bytes. The array <c>changes</c> is that of a
/// scenario (<c>techroles-scenario/1</c>): put into one and applied to the first chart it gives the second. So nothing is left out of it,
/// and names of people who came are in it where the second chart states them. <b>Cost:</b> linear in what is written.
/// </remarks>
public static class DiffJson
{
    /// <summary>What the property <c>format</c> of a document says.</summary>
    public const string Format = "techroles-diff/1";

    /// <summary>Writes a difference as a document that ends with a line feed.</summary>
    /// <param name="diff">The difference.</param>
    /// <param name="output">Takes the text; lines end with a line feed.</param>
    /// <param name="options">How; the defaults where null. Only the version has a meaning here.</param>
    /// <param name="cancel">Stops the work.</param>
    public static void Write(ChartDiff diff, TextWriter output, ReportOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(diff);
        Guard.Against.Null(output);
        JsonPage.Document(output, Format, (options ?? new()).Version, page => WriteBody(diff, page, cancel));
    }

    /// <summary>Writes the properties of the document but its format.</summary>
    internal static void WriteBody(ChartDiff diff, JsonPage page, CancellationToken cancel)
    {
        var (json, matching) = (page.Writer, diff.Matching);
        JsonChart.Write("before", diff.Before, page);
        JsonChart.Write("after", diff.After, page);
        json.WriteStartObject("summary");
        page.Number("came", matching.Came.Count);
        page.Number("left", matching.Left.Count);
        page.Number("stayed", matching.Pairs.Count);
        page.Number("rekeyed", diff.Rekeyed.Count);
        page.Number("changes", diff.Changes.Count);
        json.WriteEndObject();
        WriteMatching(matching, page);
        page.Texts("came", matching.Came.Select(position => position.Id));
        page.Texts("left", matching.Left.Select(position => position.Id));
        json.WriteStartArray("rekeyed");
        foreach (var position in diff.Rekeyed)
        {
            json.WriteStartObject();
            page.Text("id", position.Id);
            page.Text("calledHere", position.CalledHere);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var change in diff.Changes)
        {
            cancel.ThrowIfCancellationRequested();
            ScenarioJson.Write(change, json);
        }

        json.WriteEndArray();
    }

    /// <summary>By what the positions that stayed were found again, and how far ids could be trusted.</summary>
    internal static void WriteMatching(PositionMatching matching, JsonPage page)
    {
        var json = page.Writer;
        json.WriteStartObject("matching");
        json.WriteStartObject("by");
        foreach (var group in matching.Pairs.GroupBy(pair => pair.By).OrderBy(group => group.Key))
            page.Number(JsonNames.Of(group.Key), group.Count());
        json.WriteEndObject();
        page.Text("agreement", matching.Agreement?.ToString());
        json.WriteBoolean("trustsIds", matching.TrustsIds);
        json.WriteEndObject();
    }
}
