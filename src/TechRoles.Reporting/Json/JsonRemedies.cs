using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>
/// The remedies of a finding as objects of a JSON report, their changes as those of a scenario, so that they can be pasted into one.
/// </summary>
internal static class JsonRemedies
{
    /// <summary>Writes the array; null where nothing was proved for the finding.</summary>
    public static void Write(ValueList<Remedy>? remedies, JsonPage page)
    {
        if (remedies is not { } proved)
        {
            page.Writer.WriteNull("remedies");
            return;
        }

        page.Writer.WriteStartArray("remedies");
        foreach (var remedy in proved)
        {
            page.Writer.WriteStartObject();
            page.Text("title", remedy.Title);
            page.Writer.WriteStartArray("changes");
            foreach (var change in remedy.Changes) ScenarioJson.Write(change, page.Writer);
            page.Writer.WriteEndArray();
            page.Number("resolves", remedy.Resolves);
            page.Number("introduces", remedy.Introduces);
            page.Number("touches", remedy.Touches);
            page.Writer.WriteEndObject();
        }

        page.Writer.WriteEndArray();
    }
}
