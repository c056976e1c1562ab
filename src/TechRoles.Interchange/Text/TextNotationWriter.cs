using System.Globalization;
using System.Text;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes facts in the text notation: positions with what fits on their lines, then a section for each other list.</summary>
internal sealed class TextNotationWriter(ChartFacts facts)
{
    private readonly StringBuilder _text = new();
    private readonly IdsInText _ids = new(facts.Positions.Select(position => position.Id));

    public string Write()
    {
        var assignments = Inline.Of(facts.Positions, facts.Assignments, fact => fact.Period.IsAlways ? fact.Position : null);
        var responsibilities = Inline.Of(facts.Positions, facts.Responsibilities, OwnerOnItsLine);
        WritePositions(assignments, responsibilities);
        var rest = facts with { Assignments = assignments.Rest, Responsibilities = responsibilities.Rest };
        Section(FactLists.Organisation, rest);
        foreach (var list in FactLists.Tables)
            if (list == FactLists.People) WritePeople();
            else if (list != FactLists.Positions) Section(list, rest);
        return _text.ToString();
    }

    private static string? OwnerOnItsLine(ResponsibilityFact fact) =>
        fact.Period.IsAlways && fact.Role is null && fact.Involvement != Involvement.None ? fact.Position : null;

    private void WritePositions(Inline<AssignmentFact> assignments, Inline<ResponsibilityFact> responsibilities)
    {
        var outline = new Outline();
        for (var row = 0; row < facts.Positions.Count; row++)
        {
            var position = facts.Positions[row];
            var level = outline.LevelUnder(position.ReportsTo);
            outline.Under((level ?? 0) * 2);
            outline.Open((level ?? 0) * 2, position.Id);
            _text.Append(' ', (level ?? 0) * 2).Append(PositionHead.Write(position.Title, position.Id));
            Group(" (", "; ", Options(position, level is null), ")");
            Group(" [", ", ", assignments.At(row).ToArray().Select(Holder), "]");
            Group(": ", ", ", Responsibilities(responsibilities.At(row)), "");
            _text.Append('\n');
        }
    }

    private void Group(string start, string between, IEnumerable<string> items, string end)
    {
        var text = string.Join(between, items);
        if (text.Length > 0) _text.Append(start).Append(text).Append(end);
    }

    private IEnumerable<string> Options(PositionFact position, bool namesManager)
    {
        if (Choices.Statuses.Word(position.Status) is { } status) yield return status;
        if (Flag("top", position.Top) is { } top) yield return top;
        if (Flag("matrix", position.Matrix) is { } matrix) yield return matrix;
        if (Flag("key", position.Key) is { } key) yield return key;
        if (namesManager && position.ReportsTo is { } manager) yield return "reports " + _ids.Written(manager);
        foreach (var dotted in position.DottedTo) yield return "dotted " + _ids.Written(dotted);
        foreach (var role in position.Roles) yield return "role " + Quoting.Word(role);
        if (position.Unit is { } unit) yield return "unit " + Quoting.Word(unit);
        if (position.Scope is { } scope) yield return "scope " + Quoting.Word(scope);
        if (position.Grade is { Length: > 0 } grade) yield return "grade " + Quoting.Word(grade);
        if (position.Capacity is { } capacity) yield return "capacity " + Share(capacity);
    }

    private static string Holder(AssignmentFact fact) =>
        Quoting.Word(fact.Person)
        + (fact.Share is { } share ? " " + Share(share) : "")
        + (fact.Mode == default ? "" : " " + Choices.Modes.Word(fact.Mode));

    // Letters of one area that follow each other are written together, as in "network A/R".
    private static List<string> Responsibilities(ReadOnlySpan<ResponsibilityFact> rows)
    {
        var items = new List<string>();
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && rows[end] with { Involvement = rows[start].Involvement } == rows[start]) end++;
            var letters = new StringBuilder();
            foreach (var row in rows[start..end]) letters.Append('/').Append(Choices.Involvements.Word(row.Involvement));
            var first = rows[start];
            items.Add(
                Quoting.Word(first.Area)
                + (letters.Equals("/A") ? "" : " " + letters.ToString(1, letters.Length - 1))
                + (first.Scope is { } scope ? " in " + Quoting.Word(scope) : "")
                + (Flag(" joint", first.Joint) ?? ""));
            start = end;
        }

        return items;
    }

    private static string? Flag(string name, bool? value) => value switch { null => null, true => name, false => name + " false" };

    private static string Share(Percent share) => share.Value.ToString(CultureInfo.InvariantCulture) + "%";

    // A text without the section lists everybody who has an assignment; the section is needed where that is not the list.
    private void WritePeople()
    {
        var assigned = facts.Assignments.Select(fact => fact.Person).Distinct(StringComparer.Ordinal)
            .Select(person => new PersonFact(person));
        if (!assigned.SequenceEqual(facts.People)) Section(FactLists.People, facts, evenIfEmpty: true);
    }

    private void Section(FactList list, ChartFacts rows, bool evenIfEmpty = false)
    {
        if (list.Count(rows) == 0 && !evenIfEmpty) return;
        if (_text.Length > 0) _text.Append('\n');
        _text.Append('[').Append(list.Name).Append("]\n");
        list.Write(rows, new SectionWriter(list, _text, _ids));
    }
}
