using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;

namespace TechRoles.Interchange.Tests.Matrices;

[Properties(MaxTest = 300, QuietOnSuccess = true)]
public class MatrixLaws
{
    private static readonly string[] Odd = ["", "A", "R", "x", "-", "N/A", "CIO", "Task", "A = accountable", "Responsible", "V", "1.1", "prose of some length", "\ud800", ";", "\0", "(", "A(", "Legend:"];

    [Property]
    public Property A_matrix_in_any_accepted_spelling_is_read_as_that_matrix(DoNotSize<int> start)
    {
        var drawn = new DrawnMatrix(start.Item);
        var rows = drawn.Write();
        var read = Read(rows, out var problems);
        return (drawn.Meant.Order(StringComparer.Ordinal).SequenceEqual(read.Order(StringComparer.Ordinal)) && problems == 0)
            .Label($"{Shown(rows)}\nmeant {string.Join(" · ", drawn.Meant.Order())}\nread {string.Join(" · ", read.Order())}, {problems} problems")
            .Classify(true, drawn.Spelling)
            .Classify(drawn.Groups.Length > 0, "with headings");
    }

    [Property]
    public void Any_cells_give_facts_that_hold_together_or_no_matrix(DoNotSize<int> start)
    {
        var random = new Random(start.Item);
        var rows = Enumerable.Range(0, random.Next(1, 9)).Select(_ => Enumerable.Range(0, random.Next(0, 7)).Select(_ => Odd[random.Next(Odd.Length)]).ToArray()).ToList();
        if (MatrixForm.Find(rows, TitleWords.BuiltIn) is not { } form) return;
        Assert.InRange(form.Certainty, 0, 100);
        var collector = new FactCollector();
        new MatrixFacts(form.Read(), new("raci.csv", form.Headers(), [.. Enumerable.Range(1, rows.Count)], form.IsTransposed)).Hand(collector);
        Assert.Equal(form.Headers().Length, form.Meanings().Length);
        Assert.DoesNotContain(
            OrgChart.Repair(collector.ToFacts()).Problems,
            problem => problem.Kind is ProblemKind.UnknownReference or ProblemKind.DuplicateId or ProblemKind.UnreadableRow);
    }

    [Fact]
    public void Five_hundred_matrices_are_read_as_they_were_drawn()
    {
        var wrong = new List<string>();
        for (var start = 0; start < 500; start++)
        {
            var drawn = new DrawnMatrix(start);
            var rows = drawn.Write();
            var read = Read(rows, out var problems);
            if (!drawn.Meant.Order(StringComparer.Ordinal).SequenceEqual(read.Order(StringComparer.Ordinal)) || problems != 0)
                wrong.Add($"{start}\n{Shown(rows)}\n{string.Join(" · ", read.Order())}, {problems} problems");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}\n{string.Join("\n\n", wrong.Take(6))}");
    }

    [Theory]
    [InlineData(20_000, 4)]
    [InlineData(4, 20_000)]
    public void A_wide_or_long_matrix_takes_no_longer_than_its_cells(int wide, int high)
    {
        var rows = new List<string[]> { (string[])["Task", .. Enumerable.Range(0, wide).Select(role => $"Role {role}")] };
        for (var row = 0; row < high; row++) rows.Add([$"Do {row}", .. Enumerable.Range(0, wide).Select(role => role % 3 == 0 ? "A/R" : "I")]);
        Assert.Equal(wide * high, MatrixForm.Find(rows, TitleWords.BuiltIn)!.Read().Entries.Count);
    }

    private static List<string> Read(List<string[]> rows, out int problems)
    {
        var collector = new FactCollector();
        var form = MatrixForm.Find(rows, TitleWords.BuiltIn);
        problems = -1;
        if (form is null) return [];
        new MatrixFacts(form.Read(), new("raci.csv", form.Headers(), [.. Enumerable.Range(1, rows.Count)], form.IsTransposed)).Hand(collector);
        problems = collector.Problems.Count;
        return [.. MatrixFile.CellsOf(collector.ToFacts())];
    }

    private static string Shown(List<string[]> rows) => string.Join('\n', rows.Select(row => string.Join(',', row.Select(cell => cell.Replace("\n", "\\n", StringComparison.Ordinal)))));
}
