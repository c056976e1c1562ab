using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;

namespace TechRoles.Interchange.Tests.People;

[Properties(MaxTest = 300, QuietOnSuccess = true)]
public class PeopleTableLaws
{
    [Property]
    public Property A_table_in_any_accepted_spelling_is_read_as_that_organisation(DoNotSize<int> seed)
    {
        var drawn = new DrawnTable(seed.Item);
        var fault = Fault(drawn);
        var property = (fault.Length == 0).Label($"{fault}\n{string.Join(", ", drawn.Spelling)}\n{drawn.Text}");
        foreach (var spelling in drawn.Spelling.Distinct()) property = property.Classify(true, spelling);
        return property;
    }

    [Fact]
    public void Every_spelling_is_reached_and_five_hundred_tables_are_read_as_they_were_drawn()
    {
        var drawn = Enumerable.Range(0, 500).Select(seed => new DrawnTable(seed)).ToList();
        Assert.InRange(drawn.SelectMany(table => table.Spelling).Distinct().Count(), 30, 60);
        var wrong = drawn.Select((table, seed) => (seed, fault: Fault(table), table)).Where(one => one.fault.Length > 0)
            .Select(one => $"{one.seed}: {one.fault}\n{string.Join(", ", one.table.Spelling)}\n{one.table.Text}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count}\n{string.Join("\n\n", wrong.Take(4))}");
    }

    private static string Fault(DrawnTable drawn)
    {
        if (!ChartReader.Read(new MemoryStream(drawn.Bytes), "staff.csv").TryPickT0(out var read, out var unreadable)) return unreadable.Message;
        var repaired = read.Builder.Repair();
        if (repaired.Problems.FirstOrDefault(problem => problem.Level == ProblemLevel.Error) is { } error) return error.ToString();
        var found = repaired.Chart.Positions.Select(Line).Order(StringComparer.Ordinal).ToList();
        return found.SequenceEqual(drawn.Meant) ? "" : $"read {string.Join(" · ", found.Except(drawn.Meant))}; meant {string.Join(" · ", drawn.Meant.Except(found))}";
    }

    private static string Line(Position position) =>
        $"{position.Title} < {position.Manager?.Title}: {string.Join(" and ", position.Assignments.Select(held => Turned(held.Person.Name)))} ({position.Unit?.Id})";

    // The file may have "Quill, Ada"; names are kept as they are written.
    private static string Turned(string? name) =>
        name?.Split(", ") is [var last, var first] ? $"{first} {last}" : name ?? "";
}
