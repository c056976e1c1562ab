using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads the text notation.</summary>
internal static class TextNotation
{
    public static void Read(string text, string file, FactSink sink)
    {
        var collected = new PeopleSink(sink);
        var source = new TextSource(collected, file);
        var ids = new IdsInText(PositionsOf(text));
        var positions = new PositionLineReader(source, ids);
        var sections = new Dictionary<string, SectionReader>(StringComparer.Ordinal);
        FactList? list = FactLists.Positions;
        SectionReader? section = null;
        foreach (var line in TextLine.Of(text))
        {
            if (line.Section is { } name)
            {
                list = FactLists.Find(name);
                if (list is null)
                    source.Report(ProblemKind.UnknownColumn, ProblemTexts.UnknownList(name), source.At("", line.Number, null));
                else if (list != FactLists.Positions && !sections.TryGetValue(list.Name, out section))
                    sections.Add(list.Name, section = new SectionReader(list, source, ids));
            }
            else if (list == FactLists.Positions)
            {
                positions.Read(line);
            }
            else if (list is not null)
            {
                section!.Read(line);
            }
        }

        foreach (var read in sections.Values) read.End();
        if (!sections.ContainsKey(FactLists.People.Name)) collected.AddPeople();
    }

    // A reference may stand above the position it names, so the ids are gathered before anything is read.
    private static IEnumerable<string> PositionsOf(string text)
    {
        var inPositions = true;
        foreach (var line in TextLine.Of(text))
        {
            if (line.Section is { } name) inPositions = FactLists.Find(name) == FactLists.Positions;
            else if (inPositions && PositionHead.Read(new(line.Text))?.Id is { } id) yield return id;
        }
    }
}
