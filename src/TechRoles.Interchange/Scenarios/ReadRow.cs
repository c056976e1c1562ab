using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>
/// Reads an object as a row of a list; null, with a problem, where it is no object. What is wrong with it goes to the reader.
/// </summary>
internal sealed class ReadRow(JsonElement value, ChangeReader reader, string path) : IFactListVisitor<Fact?>
{
    public Fact? Visit<TFact>(FactList<TFact> list)
        where TFact : Fact
    {
        var before = reader.Problems.Count;
        if (!JsonCells.TryReadRow(
            list.Blank, list.TypedColumns, value, reader, path, out var fact, list == (object)FactLists.Organisation ? "profile" : null))
            return null;
        if (reader.Problems.Count == before && list.Complaint(fact) is { } complaint) reader.Report(ScenarioTexts.Row(complaint), path);
        return fact;
    }
}
