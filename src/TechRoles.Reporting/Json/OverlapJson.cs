using Ardalis.GuardClauses;
using TechRoles.Comparison;

namespace TechRoles.Reporting;

/// <summary>The overlaps of a chart for programs: the document <c>techroles-overlap/1</c>.</summary>
/// <remarks>Every property is always there, in a fixed order; the same overlaps give the same bytes. <b>Cost:</b> linear in what is
/// shown.</remarks>
public static class OverlapJson
{
    /// <summary>What the property <c>format</c> says.</summary>
    public const string Format = "techroles-overlap/1";

    /// <summary>Writes overlaps as a document that ends with a line feed.</summary>
    /// <param name="overlaps">The overlaps.</param>
    /// <param name="output">Takes the text; lines end with a line feed.</param>
    /// <param name="cancel">Stops the work.</param>
    public static void Write(RemitOverlaps overlaps, TextWriter output, CancellationToken cancel = default)
    {
        Guard.Against.Null(overlaps);
        Guard.Against.Null(output);
        JsonPage.Document(output, Format, null, page => WriteBody(overlaps, page, cancel));
    }

    /// <summary>Writes the properties of the document but its format.</summary>
    internal static void WriteBody(RemitOverlaps overlaps, JsonPage page, CancellationToken cancel)
    {
        var json = page.Writer;
        page.Text("measure", JsonNames.Of(overlaps.Options.Measure));
        page.Text("threshold", overlaps.Options.Threshold.ToString());
        page.Number("sets", overlaps.Sets);
        page.Number("distinct", overlaps.Distinct);
        json.WriteNumber("pairs", overlaps.Pairs);
        json.WriteStartArray("groups");
        foreach (var group in overlaps.Groups)
        {
            cancel.ThrowIfCancellationRequested();
            json.WriteStartObject();
            page.Number("size", group.Count);
            page.Texts("members", group.Select(member => member.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("top");
        foreach (var pair in overlaps.Top)
        {
            cancel.ThrowIfCancellationRequested();
            json.WriteStartObject();
            page.Text("a", pair.One.Id);
            page.Text("b", pair.Other.Id);
            page.Text("similarity", pair.Similarity.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
